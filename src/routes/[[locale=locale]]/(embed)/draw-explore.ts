import { bindLocale, m } from '#lib/i18n/index.ts';
import { decodeExploreView, exploreContext, type ExploreFile } from '#lib/view/index.ts';
import { drawChosen, type ChosenData } from './draw-chosen.ts';
import { droppedNotice } from './dropped-notice.ts';
import type { AskedChoice, DrawnEmbed, EmbedPage } from './embed-page.ts';
import { openExploreParts } from './explore-parts.ts';

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

/** Draws the view of the explorer that an address holds; throws what the frame can say. */
export async function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnEmbed> {
	bindLocale(() => page.locale);
	return drawChosen(page, chooseExplore(page, asked, await openExploreParts(page, asked)));
}
