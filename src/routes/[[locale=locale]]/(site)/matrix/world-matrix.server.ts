import type { Locale } from '#lib/i18n/index.ts';
import { DEFAULT_METHOD } from '#lib/domain/index.ts';
import {
	effortChoiceWords,
	matrixModel,
	matrixSources,
	matrixVerdicts,
	type MatrixModel,
	wholeChoice,
	type MatrixOrigin
} from '#lib/view/index.ts';
import { worldVerdicts } from './matrix-data.ts';
import { matrixData } from './matrix-data.server.ts';

/** The World's official matrix by the default method, with its origin, for the files of readers without script. */
export async function worldMatrix(
	locale: Locale,
	path: string
): Promise<{ model: MatrixModel; origin: MatrixOrigin }> {
	const data = await matrixData(locale, '../');
	const choice = { layer: 'official', method: DEFAULT_METHOD } as const;
	const verdicts = worldVerdicts(data);
	const cells = matrixVerdicts({ ...choice, ...data }, verdicts);
	const model = matrixModel({ ...choice, ...data, cells }, locale);
	const [ref_area = '', slug = '', area = ''] = data.areas[0] ?? [];
	const address = path;
	const whole = { area: null, nameOf: (_facet: string, code: string) => code };
	const effort = effortChoiceWords(wholeChoice(), whole, locale);
	const origin = {
		...{ ref_area, slug, area, address, effort },
		...matrixSources(model, verdicts, data.sources)
	};
	return { model, origin };
}
