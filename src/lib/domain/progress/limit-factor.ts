import { reaches } from './reaches.ts';

const EXPONENT = 4.44;

/**
 * C, from 0 to 1, by which the positive cuts of the rule without target shrink as the base nears the
 * natural limit L (Open SDG methodology; absolute values): 1 without a limit or where y0 >= 2L;
 * 1 - (y0 / L)^4.44 where y0 <= L; else 1 - ((2L - y0) / L)^4.44.
 */
export function limitFactor(base: number, limit: number | null): number {
	if (limit === null) return 1;
	const y0 = Math.abs(base);
	const l = Math.abs(limit);
	if (y0 >= 2 * l) return 1;
	return y0 <= l ? 1 - (y0 / l) ** EXPONENT : 1 - ((2 * l - y0) / l) ** EXPONENT;
}

/**
 * A yearly rate in the wanted direction over the factor C, so that the cuts stay 1.5 %, 0.5 % and 0:
 * v / C where v is not negative, v itself where it is, infinite where the base is the limit and was
 * kept (Open SDG methodology: on track, with a score of 5).
 */
export function rateByFactor(rate: number, factor: number): number {
	if (!reaches(rate, 0)) return rate;
	return factor === 0 ? Infinity : Math.max(rate, 0) / factor;
}
