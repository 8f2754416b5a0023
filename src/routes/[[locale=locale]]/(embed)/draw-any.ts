import { wantsPopulation, type Population } from '#lib/domain/index.ts';
import { bindLocale, m } from '#lib/i18n/index.ts';
import {
	decodeExploreView,
	exploreContext,
	pinVintage,
	type EmbedAddress,
	type EmbedData,
	type ExploreFile
} from '#lib/view/index.ts';
import { FigureSource } from '../../figure-source.ts';
import { readOutlines } from '../../read-outlines.ts';
import { siteHref } from '../../site-href.ts';
import { openData } from './area-choices.ts';
import { chooseIndicator, type Chosen } from './choose-indicator.ts';
import { drawChart } from './draw-chart.ts';
import { droppedNotice } from './dropped-notice.ts';
import type { AskedChoice, DrawnEmbed, EmbedPage } from './embed-page.ts';

export { areaChoices } from './area-choices.ts';

const NOBODY: Population = new Map();
/** A choice, and the data that it is drawn from. */
interface ChosenData extends Chosen {
	file: ExploreFile;
}

/** A choice of an indicator, with the files of the vintage that it keeps. */
function choosePinned(page: EmbedPage, asked: AskedChoice, all: EmbedData): ChosenData {
	const chosen = chooseIndicator(page, asked, all);
	const key = chosen.view?.selection.series[0];
	const { vintage } = chosen.address.choice;
	if (vintage === null || key === undefined) return { ...chosen, file: all };
	const notices = [...chosen.notices];
	const pinned = pinVintage(all, key, vintage);
	const newest = all.catalogue.series.find((row) => row.series === key)?.vintage ?? '';
	if (!pinned) notices.push(m.embed_unknown_vintage({ vintage, newer: newest }));
	else if (pinned.newer) notices.push(m.embed_newer({ vintage, newer: pinned.newer }));
	return { ...chosen, notices, file: pinned?.data ?? all };
}

function chooseExplore(
	page: EmbedPage,
	{ search, read: readAddress }: AskedChoice,
	file: ExploreFile
): ChosenData {
	const { address, dropped } = readAddress(page.subject, page.locale, search);
	const read = decodeExploreView(address.view, exploreContext(file));
	const notices = droppedNotice([...dropped, ...read.dropped], page.words.dropped);
	const isSql = read.view.sql !== null || read.view.own.length > 0;
	if (isSql) notices.push(m.embed_sql());
	const view = isSql ? null : read.view;
	return { view, file, highlight: [], notices, address, chosen: null };
}

function hrefOf({ subject, root, locale }: EmbedPage, { view }: EmbedAddress): string {
	const path = subject.kind === 'indicator' ? `/indicators/${subject.indicator}/` : '/explore/';
	return siteHref(path, locale, root) + (view === '' ? '' : `?${view}`);
}

/** Draws what an address asks for from the small files of its figures; throws what the frame can say. */
export async function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnEmbed> {
	bindLocale(() => page.locale);
	const all = await openData(page);
	const chosen =
		page.subject.kind === 'explore'
			? chooseExplore(page, asked, all)
			: choosePinned(page, asked, all as EmbedData);
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
		href: hrefOf(page, address),
		readText: readOutlines(page.root)
	});
}
