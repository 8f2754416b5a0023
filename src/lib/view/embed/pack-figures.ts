import { BREAKDOWN_DIMENSIONS, type Observation } from '#lib/domain/index.ts';
import type { ChartFile } from '../explore/explore-file.ts';
import { areaAddress } from './embed-explore-view.ts';
import {
	FIGURE_PART_COLUMNS,
	partOfCode,
	type FigurePart,
	type FigurePartColumn,
	type FigurePartValue,
	type PackedArea,
	type PackedLine
} from './figure-part.ts';

function usualValues(rows: readonly Observation[]): FigurePart['usual'] {
	const usual = FIGURE_PART_COLUMNS.map((column): [FigurePartColumn, FigurePartValue] => {
		const counts = new Map<FigurePartValue, number>();
		for (const row of rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
		const [most] = [...counts].sort(([, a], [, b]) => b - a);
		return [column, most?.[0] ?? null];
	});
	return Object.fromEntries(usual) as FigurePart['usual'];
}

/** First and last year of each run of years without a gap. */
function yearRuns(years: readonly number[]): number[] {
	const runs: number[] = [];
	for (const year of years) {
		if (runs.length > 0 && runs.at(-1) === year - 1) runs[runs.length - 1] = year;
		else runs.push(year, year);
	}
	return runs;
}

function packLine(rows: readonly Observation[], usual: FigurePart['usual']): PackedLine {
	const own = rows.toSorted((a, b) => a.time_period - b.time_period);
	const others = FIGURE_PART_COLUMNS.flatMap((column) => {
		const values = own.map((row) => row[column]);
		const [first = null] = values;
		const isOne = values.every((value) => value === first);
		return isOne && first === usual[column] ? [] : [[column, isOne ? first : values] as const];
	});
	const line: PackedLine = [
		own[0]?.ref_area ?? '',
		yearRuns(own.map(({ time_period }) => time_period)),
		own.map(({ obs_value }) => obs_value)
	];
	if (others.length > 0) line.push(Object.fromEntries(others));
	return line;
}

function packAreas({ areas, catalogue }: ChartFile): PackedArea[] {
	const kinds = new Map(catalogue.areas.map((row) => [row.ref_area, row.kind]));
	return areas.flatMap(([ref_area, name, iso3, slug]): PackedArea[] => {
		const kind = kinds.get(ref_area);
		const isCode = slug !== null && slug === iso3?.toLowerCase();
		return kind ? [[ref_area, name, iso3, isCode ? '' : slug, kind]] : [];
	});
}

/** Packs rows of the series of `file` with what charts of them are drawn with. */
export function packFigures(
	rows: readonly Observation[],
	file: ChartFile,
	{
		words,
		year = null,
		scale = null
	}: Pick<FigurePart, 'words'> & Partial<Pick<FigurePart, 'year' | 'scale'>>
): FigurePart {
	const usual = usualValues(rows);
	const lines = new Map<string, Observation[]>();
	for (const row of rows) {
		const key = [row.series, row.ref_area, ...BREAKDOWN_DIMENSIONS.map((each) => row[each])];
		const held = lines.get(key.join('|'));
		if (held) held.push(row);
		else lines.set(key.join('|'), [row]);
	}
	return {
		indicators: file.indicators,
		series: file.series,
		sources: file.sources,
		facts: file.catalogue.series,
		areas: packAreas(file),
		year,
		scale,
		words,
		usual,
		lines: [...lines.values()].map((own) => packLine(own, usual))
	};
}

/** The same in `count` parts, each with the areas whose codes in addresses fall to it (`partOfCode`). */
export function packParts(
	rows: readonly Observation[],
	file: ChartFile,
	{ words, count }: Pick<FigurePart, 'words'> & { count: number }
): FigurePart[] {
	return Array.from({ length: count }, (_, part) => {
		const areas = file.areas.filter(([, , iso3, slug]) =>
			[areaAddress(iso3, slug), slug?.toUpperCase()].some(
				(code) => code != null && partOfCode(code, count) === part
			)
		);
		const codes = new Set(areas.map(([code]) => code));
		return packFigures(
			rows.filter(({ ref_area }) => codes.has(ref_area)),
			{ ...file, areas },
			{ words }
		);
	});
}
