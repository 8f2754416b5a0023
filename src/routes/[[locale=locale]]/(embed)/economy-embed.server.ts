import { economyBody, economyCard, type EconomyFigure } from '#lib/charts/index.ts';
import { areaName, DEFAULT_METHOD } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { economyTitle, headlineOrder, matrixCaption } from '#lib/view/index.ts';
import { areaProfile } from '../../area-profiles.server.ts';
import { peerFile } from '../../peer-file.server.ts';
import { profileFigure } from '../../profile-figure.server.ts';
import { seriesSources } from '../../series-sources.server.ts';
import { siteData } from '../../site-data.server.ts';
import { siteHref } from '../../site-href.ts';
import { lineEntries } from '../../summary-entries.server.ts';
import type { Card, CardPlace } from './embed-card.ts';
import { cardLines, linesSeries, linesTable } from './card-lines.server.ts';

const FIGURES = 6;

/** The last parts of the addresses of the pages of areas. */
export async function embedAreas(): Promise<string[]> {
	const { areas } = await siteData();
	return areas.flatMap(({ slug }) => slug ?? []);
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
	const lines = cardLines(entries);
	const verdicts = lines.flatMap(({ verdict }) => verdict ?? []);
	const judged = await linesSeries(area.ref_area, entries);
	const flags = figures.flatMap((figure) => figure.flags);
	return {
		title: economyTitle(name, verdicts, locale),
		subtitle: matrixCaption({ layer: 'official', method: DEFAULT_METHOD }, locale),
		picture: economyBody({ lines, figures }, locale),
		body: economyCard({ lines, figures }, locale),
		notes: [...new Set(flags.map(({ code, words }) => `${code}: ${words}`))],
		table: linesTable(entries, `${name}, ${m.progress_area_lines({}, { locale })}`, locale),
		sources: await seriesSources([...rows.map((row) => row.series), ...judged], locale),
		href: siteHref(`/economies/${slug}/`, locale, root)
	};
}
