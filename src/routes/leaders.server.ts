import { DEFAULT_METHOD } from '#lib/domain/index.ts';
import { verdictRanking, type VerdictRankingRow } from '#lib/query/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { siteData } from './site-data.server.ts';

/** An economy in a list of those that lead, lag or rise. */
export interface Leader {
	slug: string;
	name: string;
	/** How many of the indicators speak of it. */
	figures: number;
}

/** Economies by their mean standing over several indicators. */
export interface Leaders {
	lead: Leader[];
	lag: Leader[];
	rise: Leader[];
	/** Economies with a figure of at least half of the indicators. */
	economies: number;
	indicators: number;
	/** The series that they are ranked by. */
	series: string[];
}

const SHOWN = 5;
const rankings = new Map<string, Promise<VerdictRankingRow[]>>();

function rankingOf(indicator: string): Promise<VerdictRankingRow[]> {
	let ranking = rankings.get(indicator);
	if (!ranking) {
		ranking = siteData().then(({ database }) =>
			verdictRanking(database, { indicator, method: DEFAULT_METHOD })
		);
		rankings.set(indicator, ranking);
	}
	return ranking;
}

interface Standing {
	row: VerdictRankingRow;
	levels: number[];
	rises: number[];
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rank 1 of n is 1, rank n is 0. */
const share = (rank: number, of: number) => (of > 1 ? 1 - (rank - 1) / (of - 1) : 1);

/**
 * Who leads, lags and rises fastest: economies by the mean of their ranks in each indicator (by the latest figure; by
 * the yearly change since the base), among those with at least half of the indicators.
 */
export async function leadersOf(indicators: readonly string[], locale: Locale): Promise<Leaders> {
	const standings = new Map<string, Standing>();
	const series = new Set<string>();
	let asked = 0;
	for (const indicator of indicators) {
		const rows = await rankingOf(indicator);
		const rising = rows.filter(({ rise_rank }) => rise_rank !== null);
		if (rows.length > 0) asked += 1;
		for (const row of rows) {
			series.add(row.series);
			const standing = standings.get(row.ref_area) ?? { row, levels: [], rises: [] };
			standing.levels.push(share(row.lead_rank, rows.length));
			if (row.rise_rank !== null) standing.rises.push(share(row.rise_rank, rising.length));
			standings.set(row.ref_area, standing);
		}
	}
	const enough = [...standings.values()].filter(({ levels }) => levels.length * 2 >= asked);
	const top = (key: 'levels' | 'rises', from: readonly Standing[]): Leader[] =>
		from
			.filter((standing) => standing[key].length > 0)
			.sort((a, b) => mean(b[key]) - mean(a[key]) || a.row.ref_area.localeCompare(b.row.ref_area))
			.map(({ row, [key]: shares }) => ({
				slug: row.slug,
				name: locale === 'fr' ? (row.name_fr ?? row.name_en) : row.name_en,
				figures: shares.length
			}));
	const levels = top('levels', enough);
	return {
		lead: levels.slice(0, SHOWN),
		lag: levels.slice(SHOWN).slice(-SHOWN).reverse(),
		rise: top(
			'rises',
			enough.filter(({ rises }) => rises.length * 2 >= asked)
		).slice(0, SHOWN),
		economies: enough.length,
		indicators: asked,
		series: [...series]
	};
}
