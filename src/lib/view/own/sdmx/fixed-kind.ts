import type { FixedKind } from '../raw-rows.ts';

/** What the cells of an SDMX concept are: its measure, its time, or codes and texts. */
export function fixedKind(concept: string): FixedKind {
	const name = concept.toUpperCase();
	if (name === 'OBS_VALUE') return 'value';
	return name === 'TIME_PERIOD' ? 'time' : 'code';
}
