import { cardPicture } from '#lib/charts/index.ts';
import { BASE_LOCALE, localeDirection, LOCALES, type Locale } from '#lib/i18n/index.ts';
import { embedHeight, embedPath, type EmbedSubject } from '#lib/view/index.ts';
import { chartSpecs } from '../../chart-specs.server.ts';
import { judgedIndicators } from '../../judged-indicators.server.ts';
import { cardBody } from './card-body.server.ts';
import { cardEmbed } from './card-embeds.server.ts';
import { embedLines } from './cards/line-data.server.ts';
import { placedAreas } from './cards/shards.server.ts';
import { chartEmbed, chartSubjects } from './chart-embed.server.ts';
import { embedCard } from './embed-card.ts';
import type { DrawnEmbed } from './embed-page.ts';
import { exploreEmbed } from './explore-embed.server.ts';
import { indicatorEmbed, indicatorSubjects } from './indicator-embed.server.ts';

/** Everything that has a page of its own to embed. */
export async function embedSubjects(): Promise<EmbedSubject[]> {
	const indicators = await judgedIndicators();
	const lines = await embedLines();
	const areas = await placedAreas();
	return [
		...(await indicatorSubjects()),
		...(await chartSubjects()),
		...indicators.map((indicator) => ({ kind: 'verdict' as const, indicator })),
		...lines.map((line) => ({ kind: 'action-line' as const, line })),
		...areas.map(({ slug }) => ({ kind: 'economy' as const, area: slug })),
		...[null, ...lines].map((line) => ({ kind: 'activities' as const, line })),
		{ kind: 'matrix' },
		{ kind: 'explore' }
	];
}

/** The parameters of a file beside every page to embed: its path below `embed/`. */
export async function embedEntries(): Promise<{ locale?: Locale; embed: string }[]> {
	const paths = (await embedSubjects()).map((subject) =>
		embedPath(subject, BASE_LOCALE).replace(/^\/embed\/|\/$/g, '')
	);
	return LOCALES.flatMap((locale) =>
		paths.map((embed) => (locale === BASE_LOCALE ? { embed } : { locale, embed }))
	);
}

/** The path from the page of a subject to the site's root. */
function rootOf(subject: EmbedSubject, locale: Locale): string {
	return '../'.repeat(embedPath(subject, locale).split('/').length - 2);
}

async function draw(subject: EmbedSubject, locale: Locale): Promise<DrawnEmbed | null> {
	const root = rootOf(subject, locale);
	switch (subject.kind) {
		case 'indicator':
			return indicatorEmbed(subject, locale, root);
		case 'chart':
			return chartEmbed(subject.chart, locale, root);
		case 'explore':
			return exploreEmbed(locale, root);
		case 'verdict':
		case 'action-line':
		case 'matrix':
		case 'economy':
		case 'activities': {
			const card = await cardEmbed(subject, { locale, root });
			if (!card) return null;
			const drawn = embedCard(card, locale, []);
			return { ...drawn, card: () => ({ ...drawn.card(), body: cardBody(card.drawing, locale) }) };
		}
	}
}

/** What stands beside the page of an embed: its title, its height where a frame cannot grow, and its preview as SVG. */
interface BesideEmbed {
	title: string;
	height: number;
	svg: string;
}

const cards = new Map<string, BesideEmbed>();

async function besideOf(
	subject: EmbedSubject,
	{ title, card }: DrawnEmbed,
	locale: Locale
): Promise<BesideEmbed> {
	const spec = subject.kind === 'chart' ? (await chartSpecs()).get(subject.chart) : undefined;
	return {
		title,
		height: embedHeight(subject, spec?.type),
		svg: cardPicture({ ...card(), rtl: localeDirection(locale) === 'rtl' })
	};
}

/** What a page to embed shows; null where there is none. What stands beside it is made of the same drawing. */
export async function drawnEmbed(
	subject: EmbedSubject,
	locale: Locale
): Promise<DrawnEmbed | null> {
	const drawn = await draw(subject, locale);
	if (drawn) cards.set(embedPath(subject, locale), await besideOf(subject, drawn, locale));
	return drawn;
}

/** What stands beside the page of an embed; null where there is none. */
export async function besideEmbed(
	subject: EmbedSubject,
	locale: Locale
): Promise<BesideEmbed | null> {
	const path = embedPath(subject, locale);
	if (!cards.has(path)) await drawnEmbed(subject, locale);
	return cards.get(path) ?? null;
}
