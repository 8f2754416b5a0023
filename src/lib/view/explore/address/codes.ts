import {
	AGE_PATTERN,
	COMPOSITE_BREAKDOWN_PATTERN,
	EDUCATION_LEV,
	SEX,
	URBANISATION,
	type BreakdownDimension
} from '#lib/domain/index.ts';
import { matching, oneOf } from './part-reader.ts';

/** What a key of a series looks like. */
export const SERIES_PATTERN = /^[A-Z0-9_]{1,40}\.[A-Z0-9_]{1,80}$/;
/** What the code of an area or a group looks like. */
export const AREA_PATTERN = /^[A-Z0-9_]{1,24}$/;

const CODES: Record<BreakdownDimension, (value: unknown) => string | undefined> = {
	sex: oneOf(SEX),
	age: matching(AGE_PATTERN),
	urbanisation: oneOf(URBANISATION),
	education_lev: oneOf(EDUCATION_LEV),
	composite_breakdown: (value) =>
		matching(COMPOSITE_BREAKDOWN_PATTERN, (text) => text.length <= 64)(value)
};

/** A code of a breakdown dimension. */
export function breakdownCode(
	dimension: BreakdownDimension
): (value: unknown) => string | undefined {
	return CODES[dimension];
}
