import { economyCard } from '#lib/charts/index.ts';
import { DEFAULT_METHOD, PROGRESS_METHODS, VERDICTS } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { economyTitle, matrixCaption, type EmbedChoice } from '#lib/view/index.ts';
import { siteHref } from '../../../site-href.ts';
import type { Card, CardPlace } from '../embed-card.ts';
import type { EconomyData } from './card-data.ts';
import { linesStrip, linesTable } from './lines-strip.ts';

/** The card of an economy or group: its verdicts on the lines in a layer by a method, and its first figures. */
export function economyFrame(
	{ name, lines, figures, sources }: EconomyData,
	slug: string,
	choice: Pick<EmbedChoice, 'method' | 'layer'>,
	{ locale, root }: CardPlace
): Card {
	const method = choice.method ?? DEFAULT_METHOD;
	const layer = choice.layer ?? 'official';
	const place = PROGRESS_METHODS.indexOf(method);
	const said = lines.map(({ code, short, verdicts: { official, thematic } }) => ({
		...{ code, short },
		verdicts: {
			official: VERDICTS[Number(official[place] ?? NaN)] ?? null,
			thematic: VERDICTS[Number(thematic[place] ?? NaN)] ?? null
		}
	}));
	const flags = figures.flatMap((figure) => figure.flags);
	const strip = linesStrip(said, layer);
	const card = { lines: strip, figures };
	return {
		title: economyTitle(
			name,
			strip.flatMap(({ verdict }) => verdict ?? []),
			locale
		),
		subtitle: matrixCaption({ layer, method }, locale),
		body: economyCard(card, locale),
		drawing: { kind: 'strip', card },
		notes: [...new Set(flags.map(({ code, words }) => `${code}: ${words}`))],
		table: linesTable(said, `${name}, ${m.progress_area_lines({}, { locale })}`, locale),
		sources,
		href: siteHref(`/economies/${slug}/`, locale, root)
	};
}
