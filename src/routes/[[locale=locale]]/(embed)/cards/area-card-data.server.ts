import { areaName, type VerdictRow } from '#lib/domain/index.ts';
import { areaVerdicts } from '../../../progress-data.server.ts';
import { groupRows } from '../../../group-rows.ts';
import { shortCheck } from '../../../json-file.server.ts';
import { seriesPoints } from '../../../series-points.server.ts';
import { siteData } from '../../../site-data.server.ts';
import type { AreaCard, AreaShard, CardFigure } from './card-data.ts';
import { inWords } from './in-words.ts';
import { buildShards, type PlacedArea } from './shards.server.ts';

/** The status and nature of the figure that a verdict calls the latest; one that we compute is normal. */
export async function latestFlags({
	series: key,
	ref_area,
	computed,
	latest_year
}: VerdictRow): Promise<Pick<CardFigure, 'status' | 'nature'>> {
	const { series } = await siteData();
	const own = series.find((each) => each.series === key);
	const points = own && !computed ? await seriesPoints(own, ref_area, false) : [];
	const latest = points.find(({ year }) => year === latest_year);
	return { status: latest?.status ?? 'A', nature: latest?.nature ?? null };
}

async function figureOf(rows: readonly VerdictRow[]): Promise<CardFigure[]> {
	const { series } = await siteData();
	const [first] = rows;
	const own = series.find((each) => each.series === first?.series);
	if (!first || !own) return [];
	return [
		{
			indicator: first.indicator,
			series: first.series,
			unit: own.unit_measure,
			year: first.latest_year,
			value: first.latest_value,
			...(await latestFlags(first)),
			...(first.computed ? { computed: true } : {}),
			verdicts: rows.map(({ method, verdict, word, reason, score }) => ({
				...{ method, verdict, word, reason, score }
			}))
		}
	];
}

async function build(area: PlacedArea): Promise<AreaCard> {
	const rows = (await areaVerdicts(area.ref_area)).filter(({ measure }) => measure === 'value');
	const groups = [...groupRows(rows, ({ indicator }) => indicator).values()];
	return {
		name: inWords((locale) => areaName(area, locale)),
		figures: (await Promise.all(groups.map(figureOf))).flat()
	};
}

const built = new Map<string, Promise<AreaCard>>();

/** What cards of lines and of the matrix need of an area; built once. */
export function areaCardData(area: PlacedArea): Promise<AreaCard> {
	const known = built.get(area.slug) ?? build(area);
	built.set(area.slug, known);
	return known;
}

let shards: Promise<AreaShard[]> | undefined;

/** The checks of all areas' files, divided between a few; built once. */
export function areaShards(): Promise<AreaShard[]> {
	shards ??= buildShards(async (area) => shortCheck(await areaCardData(area)));
	return shards;
}
