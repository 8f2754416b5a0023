import { noteWords, specChoice, type EmbedChoice, type EmbedView } from '#lib/view/index.ts';
import type { EmbedPage } from './embed-page.ts';

type Own = Pick<EmbedPage, 'subject' | 'spec'>;

/** The chart of an indicator that a frame shows, by its address or by its spec; null where it shows something else. */
export function ownChart({ subject, spec }: Own): { indicator: string; view: EmbedView } | null {
	if (spec) return { indicator: spec.indicator, view: spec.type };
	return subject.kind === 'indicator' ? subject : null;
}

/** What an address asks for, over what the spec of the frame chooses where it has one. */
export function ownChoice({ spec }: Own, choice: EmbedChoice): EmbedChoice {
	return spec ? specChoice(spec, choice) : choice;
}

/** The notes of a frame's spec, which are about its own source. */
export function ownNotes(
	{ spec, locale }: Pick<EmbedPage, 'spec' | 'locale'>,
	{ series }: Pick<EmbedChoice, 'series'>
): string[] {
	const isOwn = series === null || series === spec?.series;
	return isOwn ? (spec?.notes ?? []).map((note) => noteWords(note, locale)) : [];
}
