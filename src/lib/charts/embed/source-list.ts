import { m, type Locale } from '#lib/i18n/index.ts';
import type { FrameSource } from '../frame-source.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';

/** A source as the foot of a frame names it. */
export type ListedSource = Omit<FrameSource, 'source'>;

/** More sources than these are named by their publishers and licences, and in full in a fold. */
const FEW = 4;

function licenceLink(words: string, { licence_url }: ListedSource): SvgMarkup | string {
	return licence_url
		? svgMarkup`<a href="${licence_url}" rel="license noopener" target="_blank">${words}</a>`
		: words;
}

const licenceOf = ({ licence, licence_url }: ListedSource) => `${licence}\n${licence_url ?? ''}`;

/** The first source of each kind, with all of its kind. */
function kinds(
	sources: readonly ListedSource[],
	keyOf: (source: ListedSource) => string
): { first: ListedSource; all: ListedSource[] }[] {
	const found = new Map<string, { first: ListedSource; all: ListedSource[] }>();
	for (const source of sources) {
		const known = found.get(keyOf(source));
		if (known) known.all.push(source);
		else found.set(keyOf(source), { first: source, all: [source] });
	}
	return [...found.values()];
}

/** The sources of one publisher under one licence as a line. */
function sourceLine(
	{ first, all }: { first: ListedSource; all: readonly ListedSource[] },
	locale: Locale
): SvgMarkup {
	const titles = all.map(({ title, vintage }) =>
		m.embed_source_title({ title, vintage }, { locale })
	);
	const words =
		all.length === 1
			? m.charts_source(first, { locale })
			: m.embed_source_group({ publisher: first.publisher, titles: titles.join('; ') }, { locale });
	const terms = licenceLink(m.charts_licence({ licence: first.licence }, { locale }), first);
	return svgMarkup`<p>${words}. ${terms}</p>\n`;
}

/** The sources at the foot of a frame: a few in full, many in a fold under their publishers and licences, which always show; where there is none, that and the licence of the code. */
export function sourceList(sources: readonly ListedSource[], locale: Locale): SvgMarkup {
	if (sources.length === 0) return svgMarkup`<p>${m.embed_source_none({}, { locale })}</p>\n`;
	const lines = kinds(sources, (own) => `${own.publisher}\n${licenceOf(own)}`).map((kind) =>
		sourceLine(kind, locale)
	);
	if (sources.length <= FEW) {
		return svgMarkup`${sources.map((own) => sourceLine({ first: own, all: [own] }, locale))}`;
	}
	const names = [...new Set(sources.map(({ publisher }) => publisher))].join(' · ');
	const licences = kinds(sources, licenceOf).map(
		({ first }, index) => svgMarkup`${index > 0 ? ' · ' : ''}${licenceLink(first.licence, first)}`
	);
	return svgMarkup`<p class="many">${m.embed_publishers({ publishers: names }, { locale })}</p>
<p class="many">${m.embed_licences({}, { locale })} ${licences}</p>
<details><summary>${m.embed_sources({ count: sources.length }, { locale })}</summary>\n${lines}</details>\n`;
}
