import type { ObsStatus } from '#lib/domain/index.ts';

const BREAK = /\bbreak in\b|\bseries break\b/i;
const ESTIMATE = /\bestimat|\bestimad/i;
const PROVISIONAL = /^(?:preliminary|provisional)\b/i;
/** Wordings of the sources that estimate something other than the figure they stand beside. */
const OTHER_ESTIMATES = [
	/1-Year Estimates/,
	/total population estimates were revised/,
	/Penetration is estimated by ITU at [\d.]+ for population 14\+/,
	/Country estimates [\d.]+% for population age 12\+/,
	/to estimate the impact of/
];

/**
 * The observation status that a note and a source give a figure: B where the note says break, E where
 * either calls the figure an estimate, P where the note calls it preliminary, else A.
 */
export function noteStatus(note: string | null, source: string | null): ObsStatus {
	if (BREAK.test(note ?? '')) return 'B';
	const texts = OTHER_ESTIMATES.reduce(
		(text, other) => text.replace(other, ''),
		`${note ?? ''} ${source ?? ''}`
	);
	if (ESTIMATE.test(texts)) return 'E';
	return PROVISIONAL.test(note ?? '') ? 'P' : 'A';
}
