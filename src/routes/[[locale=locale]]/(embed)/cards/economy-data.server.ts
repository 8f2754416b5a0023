import type { EconomyFigure } from '#lib/charts/index.ts';
import { areaName, PROGRESS_METHODS, VERDICTS, type SummaryLayer } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { headlineOrder } from '#lib/view/index.ts';
import { areaProfile } from '../../../area-profiles.server.ts';
import { peerFile } from '../../../peer-file.server.ts';
import { profileFigure } from '../../../profile-figure.server.ts';
import { areaVerdicts } from '../../../progress-data.server.ts';
import type { SummaryEntry } from '../../../progress-view.ts';
import { seriesSources } from '../../../series-sources.server.ts';
import { lineEntries } from '../../../summary-entries.server.ts';
import { summaryMembers } from '../../../summary-members.server.ts';
import { placeKey } from '../../../summary-members.ts';
import type { EconomyData } from './card-data.ts';
import { placedAreas, type PlacedArea } from './shards.server.ts';

const FIGURES = 6;

function digitsIn({ layers }: SummaryEntry, layer: SummaryLayer): string {
	const said = layers.find((own) => own.layer === layer)?.summaries ?? [];
	if (said.length === 0) return '';
	return PROGRESS_METHODS.map((method) => {
		const own = said.find((each) => each.method === method);
		return own ? VERDICTS.indexOf(own.verdict) : '-';
	}).join('');
}

/** The series behind the verdicts of an area on lines, in both layers. */
async function linesSeries(ref_area: string, codes: readonly string[]): Promise<string[]> {
	const { members } = await summaryMembers();
	const spoken = new Set(
		codes.flatMap((code) =>
			(['official', 'thematic'] as const).flatMap(
				(layer) => members[placeKey({ kind: 'action_line', code, layer })] ?? []
			)
		)
	);
	const rows = await areaVerdicts(ref_area);
	return rows
		.filter(({ indicator, measure }) => measure === 'value' && spoken.has(indicator))
		.map(({ series }) => series);
}

async function build(area: PlacedArea, locale: Locale): Promise<EconomyData> {
	const { ref_area } = area;
	const entries = (await lineEntries(ref_area, locale)).filter(({ hasParts }) => !hasParts);
	const { world } = await areaProfile(area);
	const { series } = await peerFile(locale);
	const order = new Set(headlineOrder(series).map(({ indicator }) => indicator));
	const rows = [...order]
		.flatMap((indicator) => world.find((row) => row.indicator === indicator) ?? [])
		.slice(0, FIGURES);
	const figures = await Promise.all(
		rows.map(async (row): Promise<EconomyFigure> => {
			const { name, unit, value, flags, spark, label, year } = await profileFigure(row, locale);
			return { ...{ name, unit, value, flags, spark }, year: String(year), sparkLabel: label };
		})
	);
	const judged = await linesSeries(
		ref_area,
		entries.map(({ code }) => code)
	);
	return {
		name: areaName(area, locale),
		lines: entries.map((entry) => ({
			...{ code: entry.code, short: entry.name },
			verdicts: { official: digitsIn(entry, 'official'), thematic: digitsIn(entry, 'thematic') }
		})),
		figures,
		sources: await seriesSources([...rows.map((row) => row.series), ...judged], locale)
	};
}

const built = new Map<string, Promise<EconomyData>>();

/** What the card of an economy or group is drawn from in a language, built once; null where it has no page. */
export async function economyData(slug: string, locale: Locale): Promise<EconomyData | null> {
	const area = (await placedAreas()).find((own) => own.slug === slug);
	if (!area) return null;
	const key = `${locale} ${slug}`;
	const known = built.get(key) ?? build(area, locale);
	built.set(key, known);
	return known;
}
