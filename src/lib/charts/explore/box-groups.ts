import type { ExploreField } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import {
	groupFiguresBy,
	isValued,
	ownSeries,
	spreadChoice,
	type ExploreChartInput,
	type SpreadChoice,
	type ValuedFigure
} from '#lib/view/index.ts';
import { seriesName } from './spread-words.ts';

/** Groups of figures that are compared, with what they are of. */
export interface BoxGroups {
	field: ExploreField;
	choice: SpreadChoice;
	groups: { name: string; figures: ValuedFigure[] }[];
}

/** By what boxes are grouped: the field asked for; else series of one unit, where several are chosen; else regions. */
function boxField(input: ExploreChartInput): ExploreField {
	if (input.chart.colour) return input.chart.colour;
	const units = new Set(input.figures.map(({ value_unit }) => value_unit));
	return ownSeries(input).length > 1 && units.size === 1 ? 'series' : 'region';
}

/** The figures of each box; null without a series. */
export function boxGroups(input: ExploreChartInput): BoxGroups | null {
	const { names, chart } = input;
	const field = boxField(input);
	const choice = spreadChoice(input);
	if (!choice) return null;
	if (field === 'series') {
		const all = ownSeries(input).flatMap((key) => {
			const other = spreadChoice({ ...input, chart: { ...chart, x: key } });
			return other && other.unit === choice.unit
				? [{ name: seriesName(key, names), figures: other.figures }]
				: [];
		});
		return { field, choice: { ...choice, other_series: [] }, groups: all };
	}
	if (field === 'time_period') {
		const years = new Set(
			input.figures
				.filter((each) => each.series === choice.series && isValued(each))
				.map(({ time_period }) => time_period)
		);
		const all = [...years]
			.sort((a, b) => a - b)
			.map((year) => ({
				name: String(year),
				figures: spreadChoice({ ...input, chart: { ...chart, latest: false, year } })?.figures ?? []
			}));
		return { field, choice, groups: all.filter(({ figures }) => figures.length > 0) };
	}
	const none = m.explore_spread_key_none({}, { locale: names.locale });
	return {
		field,
		choice,
		groups: groupFiguresBy(choice.figures, field, names).map(({ value, figures }) => ({
			name: value === null ? none : names.value(field, value),
			figures
		}))
	};
}
