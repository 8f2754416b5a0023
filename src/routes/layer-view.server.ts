import { PROGRESS_METHODS, type Area, type SummaryVerdictRow } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { summarySentence, summaryTrace } from '#lib/view/index.ts';
import { areaProgress } from './area-progress.server.ts';
import { indicatorName } from './localized-words.ts';
import { areaSummaries, areaVerdicts } from './progress-data.server.ts';
import type { LayerView, SummaryView } from './progress-view.ts';
import { mappedIndicators } from './summary-members.server.ts';
import type { SummaryPlace } from './summary-members.ts';

/** The summary of a line, goal or cell by each method. */
export function summaryViews(rows: readonly SummaryVerdictRow[], locale: Locale): SummaryView[] {
	return rows.map((row) => ({
		method: row.method,
		verdict: row.verdict,
		sentence: summarySentence(row, locale),
		speaking: row.speaking,
		silent: row.silent,
		score: row.score
	}));
}

/** A line or goal in one layer, for an area: its verdict by each method, and what speaks of it. */
export async function layerView(
	area: Area,
	place: SummaryPlace,
	locale: Locale
): Promise<LayerView> {
	const { kind, code, layer } = place;
	const summaries = await areaSummaries(area.ref_area);
	const verdicts = await areaVerdicts(area.ref_area);
	const progress = await areaProgress(area, locale);
	const mapped = await mappedIndicators(place);
	const judged = mapped.filter(({ direction }) => direction !== 0);
	const isMapped = (slug: string) => mapped.some(({ indicator }) => indicator === slug);
	const spoken = progress.filter(({ indicator }) => isMapped(indicator));
	const hasFigure = (slug: string) => spoken.some(({ indicator }) => indicator === slug);
	const named = (own: (typeof mapped)[number]) => ({
		indicator: own.indicator,
		name: indicatorName(own, locale)
	});
	const members = judged.map(({ indicator }) => indicator);
	return {
		layer,
		summaries: summaryViews(
			summaries.filter((row) => row.kind === kind && row.code === code && row.layer === layer),
			locale
		),
		traces:
			members.length === 0
				? []
				: PROGRESS_METHODS.map((method) => summaryTrace(members, verdicts, method)),
		indicators: spoken,
		context: mapped.filter(({ direction }) => direction === 0).map(named),
		missing: judged.filter(({ indicator }) => !hasFigure(indicator)).map(named)
	};
}
