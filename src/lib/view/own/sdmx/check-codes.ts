import {
	AGE_PATTERN,
	COMPOSITE_BREAKDOWN_PATTERN,
	EDUCATION_LEV,
	NATURE,
	OBS_STATUS,
	SEX,
	UNIT_MEASURE,
	URBANISATION
} from '#lib/domain/index.ts';
import { nearestText } from '../keys/nearest-text.ts';

/** A code that our lists do not have. */
export interface UnknownCode {
	code: string;
	/** Cells that hold it. */
	count: number;
	/** The known code that is spelled most alike; null where none is near. */
	nearest: string | null;
}

/** What came of checking a column against a code list. */
export interface CodeCheck {
	/** The column's name in SQL. */
	column: string;
	codelist: string;
	/** Different codes that are known, and that are not. */
	known: number;
	unknown: number;
	/** The unknown codes most often met; at most twenty. */
	examples: UnknownCode[];
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
	OBS_STATUS,
	NATURE,
	SEX,
	URBANISATION,
	EDUCATION_LEV,
	UNIT_MEASURE
};
const AGES = ['_T', 'Y15T24', 'Y_GE15', 'Y_LT15', 'Y16T65', 'Y25T74'];
/** Years, half-years, quarters, months, weeks, days and ranges of SDMX: `2024`, `2024-S1`, `2024-Q3`, `2024-M07`, `2024-07`, `2024-W30`, `2024-07-01`, `2024-01-01/P1Y`. */
const PERIOD =
	/^\d{4}(?:-A1|-S[12]|-T[1-3]|-Q[1-4]|-M(?:0[1-9]|1[0-2])|-W(?:0[1-9]|[1-4]\d|5[0-3])|-D\d{3}|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:T[\d:.]+Z?)?(?:\/P[\dYMWDTHS.]+)?)?$/;

const PATTERNS: Readonly<Record<string, { test: RegExp; near: readonly string[] }>> = {
	AGE: { test: AGE_PATTERN, near: AGES },
	COMPOSITE_BREAKDOWN: { test: COMPOSITE_BREAKDOWN_PATTERN, near: ['_T'] },
	TIME_PERIOD: { test: PERIOD, near: [] }
};
const SHOWN = 20;

/** Finds the area that a text names; null where none is known. */
export type AreaFinder = (text: string) => { ref_area: string } | null;

/** Checks the different values of a column named after a concept against our code list; null where we have none for it. */
export function checkCodes(
	column: string,
	values: ReadonlyMap<string, number>,
	areas: { find: AreaFinder; names: readonly string[] }
): CodeCheck | null {
	const codelist = column.toUpperCase();
	const list = LISTS[codelist];
	const pattern = PATTERNS[codelist];
	let isKnown: (code: string) => boolean;
	let near: readonly string[];
	if (codelist === 'REF_AREA') {
		isKnown = (code) => areas.find(code) !== null;
		near = areas.names;
	} else if (list) {
		isKnown = (code) => list.includes(code);
		near = list;
	} else if (pattern) {
		isKnown = (code) => pattern.test.test(code);
		near = pattern.near;
	} else return null;
	const wrong = [...values].filter(([code]) => code !== '' && !isKnown(code));
	wrong.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	return {
		column,
		codelist,
		known: values.size - wrong.length,
		unknown: wrong.length,
		examples: wrong.slice(0, SHOWN).map(([code, count]) => ({
			code,
			count,
			nearest: nearestText(code.toUpperCase(), near)
		}))
	};
}
