import type { Locale } from '#lib/i18n/index.ts';
import { cellIndicators } from '../../../cell-indicators.server.ts';
import { matrixFrameworks } from '../../../matrix-frameworks.server.ts';
import { seriesSources } from '../../../series-sources.server.ts';
import { siteData } from '../../../site-data.server.ts';
import type { MatrixData } from './card-data.ts';

async function build(locale: Locale): Promise<MatrixData> {
	const { series } = await siteData();
	const cells = await cellIndicators(locale);
	const slugs = new Set(cells.map(({ indicator }) => indicator));
	const judged = series.filter(({ indicator }) => slugs.has(indicator));
	return {
		indicators: cells.map(({ indicator, lines: own, goals: served, targets }) => ({
			...{ indicator, lines: own, goals: served, targets }
		})),
		...(await matrixFrameworks()),
		sources: await seriesSources(
			judged.map((row) => row.series),
			locale
		)
	};
}

const built = new Map<Locale, Promise<MatrixData>>();

/** What the matrix is drawn from in a language; built once. */
export function matrixData(locale: Locale): Promise<MatrixData> {
	const known = built.get(locale) ?? build(locale);
	built.set(locale, known);
	return known;
}
