import type { Area, SummaryLayer, SummaryVerdictRow } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { summarySentence } from '#lib/view/index.ts';
import { areaProgress } from './area-progress.server.ts';
import { indicatorName } from './localized-words.ts';
import { areaSummaries } from './progress-data.server.ts';
import type { LayerView, SummaryView } from './progress-view.ts';
import { siteData } from './site-data.server.ts';

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
	{
		kind,
		code,
		layer,
		members
	}: {
		kind: 'action_line' | 'goal';
		code: string;
		layer: SummaryLayer;
		/** Slugs of the indicators mapped in this layer. */
		members: readonly string[];
	},
	locale: Locale
): Promise<LayerView> {
	const { indicators } = await siteData();
	const rows = await areaSummaries(area.ref_area);
	const progress = await areaProgress(area, locale);
	const mapped = indicators.filter(({ indicator }) => members.includes(indicator));
	const spoken = progress.filter(({ indicator }) => members.includes(indicator));
	const named = (own: (typeof indicators)[number]) => ({
		indicator: own.indicator,
		name: indicatorName(own, locale)
	});
	return {
		layer,
		summaries: summaryViews(
			rows.filter((row) => row.kind === kind && row.code === code && row.layer === layer),
			locale
		),
		indicators: spoken,
		context: mapped.filter(({ direction }) => direction === 0).map(named),
		missing: mapped
			.filter(
				(own) => own.direction !== 0 && !spoken.some(({ indicator }) => indicator === own.indicator)
			)
			.map(named)
	};
}
