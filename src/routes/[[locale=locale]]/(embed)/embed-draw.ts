import { wantsPopulation, type ExploreView, type Population } from '#lib/domain/index.ts';
import { bindLocale, m } from '#lib/i18n/index.ts';
import {
	areaAddress,
	areasByAddress,
	decodeEmbed,
	decodeExploreView,
	embedExploreView,
	exploreContext,
	noteWords,
	pinVintage,
	specExploreView,
	type EmbedAddress,
	type EmbedData,
	type ExploreFile
} from '#lib/view/index.ts';
import { FigureSource } from '../../figure-source.ts';
import { loadJson } from '../../load-json.ts';
import { readOutlines } from '../../read-outlines.ts';
import { siteHref } from '../../site-href.ts';
import { drawCard } from './draw-card.ts';
import { drawChart } from './draw-chart.ts';
import { droppedNotice } from './dropped-notice.ts';
import type { DrawnEmbed, EmbedPage } from './embed-page.ts';
import { openExploreParts } from './explore-parts.ts';

const NOBODY: Population = new Map();
let data: Promise<EmbedData> | undefined;

/** The file that choices are drawn from, loaded once. */
function openData({ file }: EmbedPage): Promise<EmbedData> {
	if (!file) throw new Error(m.embed_none());
	data ??= loadJson<EmbedData>(file.url, file).catch((error: unknown) => {
		data = undefined;
		throw error;
	});
	return data;
}

/** A choice as a view of the explorer, and the data that it is drawn from. */
interface Chosen {
	/** Areas by name, for the reader to take away again. */
	chosen: [string, string][] | null;
	view: ExploreView | null;
	file: ExploreFile;
	highlight: string[];
	notices: string[];
	address: EmbedAddress;
}

function chooseIndicator(page: EmbedPage, search: string, all: EmbedData): Chosen {
	const codes = areasByAddress(all);
	const series = new Set(all.catalogue.series.map((row) => row.series));
	const { address, dropped } = decodeEmbed(page.subject, page.locale, search, {
		hasArea: (code) => codes.has(code),
		hasSeries: (key) => series.has(key)
	});
	const { choice, subject } = address;
	const notices = droppedNotice(dropped, page.words.dropped);
	const first = page.spec
		? specExploreView(page.spec, choice, all)
		: subject.kind === 'indicator'
			? embedExploreView(subject, choice, all)
			: null;
	const key = first?.selection.series[0];
	let file = all;
	if (choice.vintage !== null && key !== undefined) {
		const { vintage } = choice;
		const pinned = pinVintage(all, key, vintage);
		const newest = all.catalogue.series.find((row) => row.series === key)?.vintage ?? '';
		if (!pinned) notices.push(m.embed_unknown_vintage({ vintage, newer: newest }));
		else if (pinned.newer) notices.push(m.embed_newer({ vintage, newer: pinned.newer }));
		file = pinned?.data ?? all;
	}
	const highlight = choice.highlight.flatMap((code) => codes.get(code) ?? []);
	const named = [...choice.areas, ...choice.highlight].flatMap((code): [string, string][] => {
		const area = all.areas.find(([ref_area]) => ref_area === codes.get(code));
		return area ? [[code, area[1]]] : [];
	});
	return { view: first, file, highlight, notices, address, chosen: named };
}

function chooseExplore(page: EmbedPage, search: string, file: ExploreFile): Chosen {
	const { address, dropped } = decodeEmbed(page.subject, page.locale, search);
	const read = decodeExploreView(address.view, exploreContext(file));
	const notices = droppedNotice([...dropped, ...read.dropped], page.words.dropped);
	const isSql = read.view.sql !== null || read.view.own.length > 0;
	if (isSql) notices.push(m.embed_sql());
	const view = isSql ? null : read.view;
	return { view, file, highlight: [], notices, address, chosen: null };
}

function hrefOf({ subject, spec, root, locale }: EmbedPage, { view }: EmbedAddress): string {
	const indicator = spec?.indicator ?? (subject.kind === 'indicator' ? subject.indicator : null);
	const path = indicator === null ? '/explore/' : `/indicators/${indicator}/`;
	return siteHref(path, locale, root) + (view === '' ? '' : `?${view}`);
}

/** The notes of a spec are about its own source. */
function notesOf({ spec, locale }: EmbedPage, { choice }: EmbedAddress): string[] {
	const isOwn = choice.series === null || choice.series === spec?.series;
	return isOwn ? (spec?.notes ?? []).map((note) => noteWords(note, locale)) : [];
}

/** Every area that can be chosen, `[code in addresses, name]`, in the order of their names. */
export async function areaChoices(page: EmbedPage): Promise<[string, string][]> {
	const { areas } = await openData(page);
	const { compare } = new Intl.Collator(page.locale);
	return areas
		.flatMap(([, name, iso3, slug]): [string, string][] => {
			const code = areaAddress(iso3, slug);
			return code === null ? [] : [[code, name]];
		})
		.sort(([, a], [, b]) => compare(a, b));
}

/** Draws what an address asks for from the small files of its figures; throws what the frame can say. */
export async function drawEmbed(page: EmbedPage, search: string): Promise<DrawnEmbed> {
	bindLocale(() => page.locale);
	const { kind } = page.subject;
	if (kind !== 'indicator' && kind !== 'chart' && kind !== 'explore') return drawCard(page, search);
	const chosen =
		kind === 'explore'
			? chooseExplore(page, search, await openExploreParts(page, search))
			: chooseIndicator(page, search, await openData(page));
	const { file, highlight, notices, address } = chosen;
	if (!chosen.view || chosen.view.selection.series.length === 0) {
		throw new Error(notices.at(-1) ?? m.embed_none());
	}
	const source = new FigureSource(file, page.root);
	const { signal } = new AbortController();
	const { selection } = chosen.view;
	const areas =
		selection.areas.length > 0 ? selection.areas : await source.firstAreas(selection, signal);
	const view = { ...chosen.view, selection: { ...selection, areas } };
	const [{ selected }, population] = await Promise.all([
		source.figures(view.selection, signal),
		wantsPopulation(view) ? source.population(view.selection, signal) : NOBODY
	]);
	return drawChart({
		...{ view, figures: selected, population, file, highlight, notices, chosen: chosen.chosen },
		locale: page.locale,
		notes: notesOf(page, address),
		href: hrefOf(page, address),
		readText: readOutlines(page.root)
	});
}
