import { areaName, type Series, type VerdictRow } from '#lib/domain/index.ts';
import { FIRST_YEAR } from '../../../area-progress.server.ts';
import { frameworks } from '../../../frameworks.server.ts';
import { frameSource, indicatorName } from '../../../localized-words.ts';
import { areaVerdicts } from '../../../progress-data.server.ts';
import { seriesFacts } from '../../../series-facts.server.ts';
import { seriesPoints } from '../../../series-points.server.ts';
import { seriesUnit } from '../../../series-unit.ts';
import { siteData } from '../../../site-data.server.ts';
import { latestFlags } from './area-card-data.server.ts';
import type { VerdictArea, VerdictField, VerdictShard } from './card-data.ts';
import { inWords } from './in-words.ts';
import { buildShards, placedAreas, type PlacedArea } from './shards.server.ts';

const FIELDS: readonly VerdictField[] = [
	...(['measure', 'target_id', 'method', 'series', 'computed'] as const),
	...(['verdict', 'word', 'reason', 'cautions'] as const),
	...(['base_year', 'base_value', 'latest_year', 'latest_value'] as const),
	...(['target_value', 'target_year', 'rate', 'rate_needed', 'projection'] as const),
	...(['methods_agree', 'methods_of', 'bases_agree', 'bases_of'] as const),
	...(['latest_agree', 'latest_of'] as const)
];

/** An area's verdicts on an indicator's own figure, by every method. */
async function rowsOf({ ref_area }: PlacedArea, indicator: string): Promise<VerdictRow[]> {
	const rows = await areaVerdicts(ref_area);
	return rows.filter((row) => row.indicator === indicator && row.measure === 'value');
}

async function areaOf(area: PlacedArea, indicator: string): Promise<VerdictArea> {
	const { series } = await siteData();
	const rows = await rowsOf(area, indicator);
	const [first] = rows;
	const own = series.find((each) => each.series === first?.series);
	const name = inWords((locale) => areaName(area, locale));
	if (!first || !own) return { name, rows: [], points: [], status: 'A', nature: null };
	const points = await seriesPoints(own, area.ref_area, first.computed);
	return {
		name,
		rows: rows.map((row) => FIELDS.map((field) => row[field])),
		points: points
			.filter(({ year }) => year >= FIRST_YEAR)
			.map(({ year, value }): [number, number] => [year, value]),
		...(await latestFlags(first))
	};
}

async function seriesIn(used: readonly Series[]): Promise<VerdictShard['series']> {
	const entries = used.map(async (own) => {
		const { years } = await seriesFacts(own);
		const unit = inWords((locale) => seriesUnit(own, locale));
		return [own.series, { unit_measure: own.unit_measure, unit, years }] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

async function build(slug: string): Promise<VerdictShard[] | null> {
	const { indicators, series, sources } = await siteData();
	const { targets } = await frameworks();
	const indicator = indicators.find((own) => own.indicator === slug);
	const all: VerdictRow[] = [];
	const judged = { economies: 0, groups: 0 };
	for (const area of await placedAreas()) {
		const rows = await rowsOf(area, slug);
		all.push(...rows);
		const isJudged = rows.some(({ verdict }) => verdict !== 'not_assessable');
		if (isJudged && area.kind === 'economy') judged.economies++;
		if (isJudged && area.kind === 'group') judged.groups++;
	}
	if (!indicator || all.length === 0) return null;
	const keys = new Set(all.map((row) => row.series));
	const aims = new Set(all.map(({ target_id }) => target_id));
	const used = series
		.filter((own) => keys.has(own.series))
		.sort((a, b) => a.preference - b.preference);
	const shown = sources.filter(({ source }) => used.some((own) => own.source === source));
	const { direction, limit_low, limit_high } = indicator;
	const facts = {
		...{ direction, limit_low, limit_high, judged, fields: FIELDS },
		name: inWords((locale) => indicatorName(indicator, locale)),
		series: await seriesIn(used),
		targets: Object.fromEntries(
			targets
				.filter(({ target_id }) => aims.has(target_id))
				.map(({ target_id, operator, framework, code }) => [
					target_id,
					{ operator, framework, code }
				])
		),
		sources: inWords((locale) => shown.map((source) => frameSource(source, locale)))
	};
	const shards = await buildShards((area) => areaOf(area, slug));
	return shards.map((shard) => ({ ...facts, ...shard }));
}

const built = new Map<string, Promise<VerdictShard[] | null>>();

/** The verdicts of all areas on an indicator, built once; null where there is none. */
export function verdictShards(indicator: string): Promise<VerdictShard[] | null> {
	const known = built.get(indicator) ?? build(indicator);
	built.set(indicator, known);
	return known;
}
