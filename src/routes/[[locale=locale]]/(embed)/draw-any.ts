import { bindLocale, m } from '#lib/i18n/index.ts';
import { pinVintage, specExploreView, type EmbedData } from '#lib/view/index.ts';
import { openData } from './area-choices.ts';
import { chooseIndicator } from './choose-indicator.ts';
import { drawChosen, type ChosenData } from './draw-chosen.ts';
import type { AskedChoice, DrawnEmbed, EmbedPage } from './embed-page.ts';
import { ownChoice, ownNotes } from './own-chart.ts';

export { areaChoices } from './area-choices.ts';

/** A choice of an indicator, with the files of the vintage that it keeps. */
function choosePinned(page: EmbedPage, asked: AskedChoice, all: EmbedData): ChosenData {
	const { spec } = page;
	const chosen = spec
		? chooseIndicator(page, asked, all, (choice, file) =>
				specExploreView(spec, { ...choice, areas: ownChoice(page, choice).areas }, file)
			)
		: chooseIndicator(page, asked, all);
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

/** Draws any choice of an indicator from the files of its series; throws what the frame can say. */
export async function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnEmbed> {
	bindLocale(() => page.locale);
	const chosen = choosePinned(page, asked, await openData(page));
	return drawChosen(page, { ...chosen, notes: ownNotes(page, chosen.address.choice) });
}
