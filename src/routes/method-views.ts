import {
	areaName,
	type Area,
	type Indicator,
	type Target,
	type VerdictRow
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { VerdictSubject } from '#lib/view/index.ts';
import { methodView } from './method-view.ts';
import type { MethodView } from './progress-view.ts';

/** What the verdicts are on, in the reader's language. */
interface JudgedFigure {
	name: string;
	unit: string;
	area: Area;
	indicator: Pick<Indicator, 'direction' | 'limit_low' | 'limit_high'>;
	/** How the target is to be reached; undefined where there is none. */
	operator: Target['operator'] | undefined;
	locale: Locale;
}

/** What each method says of a figure, with all that led to it. */
export function methodViews(rows: readonly VerdictRow[], figure: JudgedFigure): MethodView[] {
	const { name, unit, area, indicator, operator, locale } = figure;
	const { direction, limit_low, limit_high } = indicator;
	const subject: VerdictSubject = {
		name,
		unit,
		area: areaName(area, locale),
		locale,
		direction,
		operator,
		limit_low,
		limit_high
	};
	return rows.map((row) => methodView(row, subject));
}
