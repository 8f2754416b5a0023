import { BREAKDOWN_DIMENSIONS, TOTAL_BREAKDOWN, type Breakdown } from '../observation.ts';

/** The codes that a series shows first, from its `default_breakdown` (`age=Y15T24;…`); `_T` where it names none. */
export function defaultCodes(default_breakdown: string | null): Breakdown {
	const codes = { ...TOTAL_BREAKDOWN };
	for (const part of default_breakdown?.split(';') ?? []) {
		const [name, code] = part.split('=');
		const dimension = BREAKDOWN_DIMENSIONS.find((known) => known === name);
		if (dimension !== undefined && code) codes[dimension] = code;
	}
	return codes;
}
