import { BREAKDOWN_DIMENSIONS, type ExploreField } from '#lib/domain/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	fieldValue,
	isValued,
	MAX_HIGHLIGHTS,
	type ExploreChartInput,
	type ExploreLine
} from '#lib/view/index.ts';
import type { SceneColour, SceneKey } from '../scene/scene.ts';

/** The colours of the lines of a chart: the same value has the same colour, at most seven have one, the rest is grey. */
export interface LineColours {
	/** 1 to 7 by the key of a line, 0 for grey. */
	of: ReadonlyMap<string, number>;
	/** What colours mean, where labels do not say it. */
	keys: SceneKey[];
	/** How the lines in colour were chosen, where nobody chose them. */
	notes: string[];
}

type Input = Pick<ExploreChartInput, 'chart' | 'names' | 'chosen'>;

/** The colour of a mark of number 0 to 7. */
export function seriesColour(number: number): SceneColour {
	return number < 1 || number > 7 ? 'none' : (`series-${number}` as SceneColour);
}

/** The value of a field of a line. */
function valueOf(line: ExploreLine, field: ExploreField, { names }: Input): string | null {
	const [figure] = line.figures;
	return figure ? fieldValue(figure, field, names) : null;
}

/** Colours by the values of a field, in the order in which they come. */
export function coloursByField(
	lines: readonly ExploreLine[],
	field: ExploreField,
	input: Input
): LineColours {
	const numbers = new Map<string, number>();
	const of = new Map<string, number>();
	for (const line of lines) {
		const value = valueOf(line, field, input);
		if (value !== null && !numbers.has(value) && numbers.size < MAX_HIGHLIGHTS) {
			numbers.set(value, numbers.size + 1);
		}
		of.set(line.key, (value !== null && numbers.get(value)) || 0);
	}
	const { names } = input;
	const keys: SceneKey[] = [...numbers].map(([value, number]) => ({
		text: names.value(field, value),
		shape: 'rect',
		colour: seriesColour(number)
	}));
	if ([...of.values()].includes(0)) {
		const text = m.explore_key_others({}, { locale: names.locale });
		keys.push({ text, shape: 'rect', colour: 'none' });
	}
	return { of, keys, notes: [] };
}

/** The one field with two to seven values by which many lines can be told apart; areas first. */
function tellingField(lines: readonly ExploreLine[], input: Input): ExploreField | null {
	const fields: ExploreField[] = ['ref_area', ...BREAKDOWN_DIMENSIONS, 'series'];
	const counts = fields.map((field) => ({
		field,
		count: new Set(lines.map((line) => valueOf(line, field, input))).size
	}));
	const several = counts.filter(({ count }) => count > 1);
	if (several.length < 2) return null;
	return several.find(({ count }) => count <= MAX_HIGHLIGHTS)?.field ?? null;
}

/** Lines that end longer ago than this many years before the last do not count for a spread. */
const RECENT = 3;

/** The highest, the lowest and three lines between, by their latest figures. */
function spreadOf(lines: readonly ExploreLine[]): ExploreLine[] {
	const ends = lines.flatMap((line) => {
		const end = line.figures.findLast(isValued);
		return end ? [{ line, end }] : [];
	});
	const last = Math.max(0, ...ends.map(({ end }) => end.time_period));
	const ranked = ends
		.filter(({ end }) => end.time_period > last - RECENT)
		.sort((a, b) => b.end.value - a.end.value);
	const places = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * (ranked.length - 1)));
	return [...new Set(places)].flatMap((place) => ranked[place]?.line ?? []);
}

/**
 * The colours of lines: by a field where the reader asks, each its own where there are few, by the field that tells
 * them apart, else the areas chosen by name, the world and groups; and for want of those a spread of the ranking.
 */
export function lineColours(lines: readonly ExploreLine[], input: Input): LineColours {
	const { chart, names, chosen = [] } = input;
	if (chart.colour) return coloursByField(lines, chart.colour, input);
	if (lines.length <= MAX_HIGHLIGHTS) {
		return { of: new Map(lines.map(({ key }, index) => [key, index + 1])), keys: [], notes: [] };
	}
	const field = tellingField(lines, input);
	if (field) return coloursByField(lines, field, input);
	const kind = ({ ref_area }: ExploreLine) => names.area(ref_area)?.kind;
	const named = [
		...lines.filter(({ ref_area }) => chosen.includes(ref_area)),
		...lines.filter((line) => kind(line) === 'world'),
		...lines.filter((line) => kind(line) === 'group')
	];
	const picked = named.length > 0 ? [...new Set(named)] : spreadOf(lines);
	const kept = picked.slice(0, MAX_HIGHLIGHTS);
	const of = new Map(lines.map(({ key }) => [key, 0]));
	kept.forEach(({ key }, index) => of.set(key, index + 1));
	const count = formatNumber(lines.length - kept.length, names.locale, 0);
	return {
		of,
		keys: [],
		notes: [
			named.length > 0
				? m.explore_note_grey({ count }, { locale: names.locale })
				: m.explore_note_spread({ count }, { locale: names.locale })
		]
	};
}
