import {
	BREAKDOWN_DIMENSIONS,
	type AreaFacts,
	type Observation,
	type SeriesFacts
} from '#lib/domain/index.ts';
import type { ClassScale } from '../explore/class-scale.ts';
import type { ChartFile } from '../explore/explore-file.ts';

/** Columns of figures beside area, year and value. */
export const FIGURE_PART_COLUMNS = [
	'series',
	...BREAKDOWN_DIMENSIONS,
	'obs_text',
	'obs_status',
	'nature',
	'unit_measure',
	'source',
	'vintage',
	'comment_obs'
] as const satisfies readonly (keyof Observation)[];
export type FigurePartColumn = (typeof FIGURE_PART_COLUMNS)[number];
export type FigurePartValue = string | null;

/** The figures of one area and breakdown: years as first and last of each run, values, and columns that are not as usual, one value or one a year. */
export type PackedLine = [
	ref_area: string,
	years: number[],
	values: (number | null)[],
	others?: Partial<Record<FigurePartColumn, FigurePartValue | FigurePartValue[]>>
];

/** An area: as in `ExploreFile`, its slug empty where that is its ISO3 code in lower case, and its kind. */
export type PackedArea = [...area: ChartFile['areas'][number], kind: AreaFacts['kind']];

/** Some figures of an indicator, with all that a chart of them is drawn with: a small file for frames. */
export interface FigurePart extends Pick<ChartFile, 'indicators' | 'series' | 'sources'> {
	facts: readonly SeriesFacts[];
	areas: PackedArea[];
	/** The year of the figures where they are those of one, each other area having its latest row. */
	year: number | null;
	/** The classes of a map of its series in all years; null where it holds all years of its areas. */
	scale: ClassScale | null;
	/** What codes of its breakdowns are called, and fields by which it is told. */
	words: Readonly<Record<string, string>>;
	/** The value of each column in most rows. */
	usual: Record<FigurePartColumn, FigurePartValue>;
	lines: PackedLine[];
}

/** Which of `count` parts holds the area that an address calls `code`. */
export function partOfCode(code: string, count: number): number {
	let sum = 0;
	for (const character of code) sum = (sum * 31 + character.charCodeAt(0)) % 65521;
	return sum % count;
}

/** Parts as one file, every area once, in the order of codes; of areas their kind alone is known. */
export function joinParts(parts: readonly FigurePart[]): ChartFile {
	const areas = new Map(parts.flatMap((part) => part.areas.map((area) => [area[0], area])));
	const ordered = [...areas.values()].sort(([a], [b]) => (a < b ? -1 : 1));
	const { indicators = [], series = [], sources = [], facts = [] } = parts[0] ?? {};
	return {
		...{ indicators, series, sources, targets: {} },
		catalogue: {
			series: facts,
			areas: ordered.map(([ref_area, , , , kind]) => ({
				...{ ref_area, kind, region: null, income_group: null },
				...{ ldc: false, lldc: false, sids: false }
			})),
			members: {},
			targets: []
		},
		areas: ordered.map(([ref_area, name, iso3, slug]) => [
			...([ref_area, name, iso3] as const),
			slug === '' ? (iso3?.toLowerCase() ?? null) : slug
		])
	};
}

/** The rows of a part, as published. */
export function partRows({ usual, lines }: FigurePart): Observation[] {
	return lines.flatMap(([ref_area, runs, values, others = {}]) => {
		const years = runs.flatMap((first, index) =>
			index % 2 > 0
				? []
				: Array.from({ length: (runs[index + 1] ?? first) - first + 1 }, (_, step) => first + step)
		);
		return years.map((time_period, index) => {
			const row = { ...usual };
			for (const column of FIGURE_PART_COLUMNS) {
				const own = others[column];
				if (own !== undefined) row[column] = Array.isArray(own) ? (own[index] ?? null) : own;
			}
			return { ...row, ref_area, time_period, obs_value: values[index] ?? null } as Observation;
		});
	});
}

/** The rows of parts, those of an area that several parts hold once. */
export function joinRows(parts: readonly FigurePart[]): Observation[] {
	const places = new Map<string, number>();
	return parts.flatMap((part, place) =>
		partRows(part).filter(({ ref_area }) => {
			if (!places.has(ref_area)) places.set(ref_area, place);
			return places.get(ref_area) === place;
		})
	);
}
