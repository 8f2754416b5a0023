import {
	applicableTargets,
	DEFAULT_METHOD,
	judgeProgress,
	PROGRESS_BASE_YEAR,
	valueInput
} from '#lib/domain/index.ts';
import type { FigureRow } from '#lib/view/index.ts';
import type { IndicatorPage, SeriesChoice } from '../../../../../indicator-page.ts';
import { heldFigures, type HeldFigures, type JudgedArea } from './judge-case.ts';
import type { JudgeTarget } from './judge-data.ts';

/** Series in the order in which the site tries them: one of aggregates stands with the one that names it. */
function seriesInOrder(series: readonly SeriesChoice[]): SeriesChoice[] {
	const place = (row: SeriesChoice, index: number) => {
		const namer = series.findIndex(({ aggregates }) => aggregates === row.series);
		return namer < 0 ? index : Math.min(index, namer);
	};
	return series
		.map((row, index) => ({ row, index, place: place(row, index) }))
		.sort((a, b) => a.place - b.place || a.index - b.index)
		.map(({ row }) => row);
}

/**
 * The published figures by which the site judges an area: of the first series that the default method can judge, else
 * of the first with a figure from the base year on, else of the first; null where none has a figure. Series are read
 * one after the other, no more than needed.
 */
export async function usualFigures(
	area: JudgedArea,
	page: Pick<IndicatorPage, 'indicator' | 'series'>,
	targets: readonly JudgeTarget[],
	rowsOf: (series: string) => Promise<readonly FigureRow[]>
): Promise<HeldFigures | null> {
	const found: HeldFigures[] = [];
	for (const series of seriesInOrder(page.series)) {
		const held = heldFigures(series, await rowsOf(series.series), area.ref_area);
		if (!held) continue;
		const { primary } = applicableTargets(targets, area, series.unit);
		const figures = { unit_measure: series.unit, points: held.points };
		const input = valueInput(page.indicator, figures, primary);
		if (judgeProgress(DEFAULT_METHOD, input).verdict !== 'not_assessable') return held;
		found.push(held);
	}
	const recent = found.find(({ points }) => (points.at(-1)?.year ?? 0) >= PROGRESS_BASE_YEAR);
	return recent ?? found[0] ?? null;
}
