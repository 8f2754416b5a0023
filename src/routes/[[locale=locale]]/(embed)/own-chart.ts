import {
	noteWords,
	specChoice,
	withoutOwn,
	type EmbedAddress,
	type EmbedChoice,
	type EmbedView
} from '#lib/view/index.ts';
import { siteHref } from '../../site-href.ts';
import type { EmbedPage } from './embed-page.ts';

type Subject = Pick<EmbedPage, 'subject' | 'spec'>;

/** The chart of an indicator that a frame shows, by its address or by its spec; null where it shows something else. */
export function ownChart({
	subject,
	spec
}: Subject): { indicator: string; view: EmbedView } | null {
	if (spec) return { indicator: spec.indicator, view: spec.type };
	return subject.kind === 'indicator' ? subject : null;
}

/** Where a frame leads: the page of its indicator, or its view in the explorer. */
export function moreHref(
	page: Subject & Pick<EmbedPage, 'locale' | 'root'>,
	{ view }: Pick<EmbedAddress, 'view'>
): string {
	const indicator = ownChart(page)?.indicator;
	const path = indicator === undefined ? '/explore/' : `/indicators/${indicator}/`;
	return siteHref(path, page.locale, page.root) + (view === '' ? '' : `?${view}`);
}

/** What an address asks for, over what the frame shows by itself: the choice of its spec, and its areas where lines or gaps have none. */
export function ownChoice(
	page: Subject & Pick<EmbedPage, 'figures'>,
	choice: EmbedChoice
): EmbedChoice {
	const { spec, figures } = page;
	const asked = spec ? specChoice(spec, choice) : choice;
	const view = ownChart(page)?.view;
	if (!figures || asked.areas.length > 0 || (view !== 'line' && view !== 'gap')) return asked;
	const { series, by } = withoutOwn(choice, figures.own);
	return series === null && by === null ? { ...asked, areas: figures.own.areas } : asked;
}

/** The notes of a frame's spec, which are about its own source. */
export function ownNotes(
	{ spec, locale }: Pick<EmbedPage, 'spec' | 'locale'>,
	{ series }: Pick<EmbedChoice, 'series'>
): string[] {
	const isOwn = series === null || series === spec?.series;
	return isOwn ? (spec?.notes ?? []).map((note) => noteWords(note, locale)) : [];
}
