import { economyCard, embedBadge, type EconomyFigure, type EmbedTable } from '#lib/charts/index.ts';
import { areaName, DEFAULT_METHOD, type SummaryLayer } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { economyTitle, headlineOrder, matrixCaption } from '#lib/view/index.ts';
import { areaProfile } from '../../area-profiles.server.ts';
import { peerFile } from '../../peer-file.server.ts';
import { profileFigure } from '../../profile-figure.server.ts';
import { areaVerdicts } from '../../progress-data.server.ts';
import type { SummaryEntry } from '../../progress-view.ts';
import { seriesSources } from '../../series-sources.server.ts';
import { siteData } from '../../site-data.server.ts';
import { siteHref } from '../../site-href.ts';
import { lineEntries } from '../../summary-entries.server.ts';
import { summaryMembers } from '../../summary-members.server.ts';
import { placeKey } from '../../summary-members.ts';
import type { Card, CardPlace } from './embed-card.ts';

const FIGURES = 6;

/** The last parts of the addresses of the pages of areas. */
export async function embedAreas(): Promise<string[]> {
	const { areas } = await siteData();
	return areas.flatMap(({ slug }) => slug ?? []);
}

function verdictOf({ layers }: SummaryEntry, layer: SummaryLayer) {
	const own = layers.find((each) => each.layer === layer)?.summaries;
	return own?.find(({ method }) => method === DEFAULT_METHOD)?.verdict ?? null;
}

function linesTable(entries: readonly SummaryEntry[], caption: string, locale: Locale): EmbedTable {
	const none = m.progress_none_short({}, { locale });
	const said = (entry: SummaryEntry, layer: SummaryLayer) => {
		const verdict = verdictOf(entry, layer);
		return verdict ? embedBadge({ verdict }, locale) : none;
	};
	return {
		caption,
		heads: [
			m.progress_lines_caption({}, { locale }),
			m.progress_layer_official({}, { locale }),
			m.progress_layer_thematic({}, { locale })
		],
		rows: entries.map((entry) => [
			`${entry.code} ${entry.name}`,
			said(entry, 'official'),
			said(entry, 'thematic')
		]),
		figures: []
	};
}

/** The indicators behind the official verdicts on lines. */
async function officialMembers(entries: readonly SummaryEntry[]): Promise<Set<string>> {
	const { members } = await summaryMembers();
	return new Set(
		entries.flatMap(({ code }) =>
			(['official', 'thematic'] as const).flatMap(
				(layer) => members[placeKey({ kind: 'action_line', code, layer })] ?? []
			)
		)
	);
}

/** The card of an economy or group: its official verdicts on the lines, and its first figures; null where it has no page. */
export async function economyEmbed(
	slug: string,
	{ locale, root }: CardPlace
): Promise<Card | null> {
	const { areas } = await siteData();
	const area = areas.find((own) => own.slug === slug);
	if (!area) return null;
	const name = areaName(area, locale);
	const entries = (await lineEntries(area.ref_area, locale)).filter(({ hasParts }) => !hasParts);
	const { world } = await areaProfile(area);
	const { series } = await peerFile(locale);
	const order = new Set(headlineOrder(series).map(({ indicator }) => indicator));
	const rows = [...order]
		.flatMap((indicator) => world.find((row) => row.indicator === indicator) ?? [])
		.slice(0, FIGURES);
	const figures = await Promise.all(
		rows.map(async (row): Promise<EconomyFigure> => {
			const { label, year, ...figure } = await profileFigure(row, locale);
			return { ...figure, year: String(year), sparkLabel: label };
		})
	);
	const lines = entries.map((entry) => ({
		code: entry.code,
		name: `${entry.code} ${entry.name}`,
		verdict: verdictOf(entry, 'official')
	}));
	const verdicts = lines.flatMap(({ verdict }) => verdict ?? []);
	const members = await officialMembers(entries);
	const judged = (await areaVerdicts(area.ref_area)).filter(
		({ indicator, measure }) => measure === 'value' && members.has(indicator)
	);
	const flags = figures.flatMap((figure) => figure.flags);
	return {
		title: economyTitle(name, verdicts, locale),
		subtitle: matrixCaption({ layer: 'official', method: DEFAULT_METHOD }, locale),
		body: economyCard({ lines, figures }, locale),
		notes: [...new Set(flags.map(({ code, words }) => `${code}: ${words}`))],
		table: linesTable(entries, `${name}, ${m.progress_area_lines({}, { locale })}`, locale),
		sources: await seriesSources(
			[...rows, ...judged].map(({ series }) => series),
			locale
		),
		href: siteHref(`/economies/${slug}/`, locale, root)
	};
}
