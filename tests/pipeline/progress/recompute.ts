/** A second, plain reckoning of verdicts, from the published formulas; it shares no code with the site. */
export interface Claim {
	verdict: string;
	score: number | null;
	measure: number | null;
}

export interface Question {
	method: string;
	/** Year and value, in order. */
	points: [year: number, value: number][];
	target: { operator: string; value: number; year: number } | null;
	/** 1 or -1. */
	sign: number;
	limit: number | null;
	percent: boolean;
	parity: boolean;
}

const EPS = 1e-9;
const NONE: Claim = { verdict: 'not_assessable', score: null, measure: null };
const MIDDLE: Record<string, number> = {
	on_track: 3.75,
	acceleration_needed: 1.25,
	limited_progress: -1.25,
	deterioration: -3.75
};

function middle(verdict: string, measure: number): Claim {
	return { verdict, score: MIDDLE[verdict] ?? null, measure };
}

function isMet({ operator, value }: { operator: string; value: number }, latest: number): boolean {
	if (operator === '>=') return latest >= value;
	if (operator === '>') return latest > value;
	if (operator === '<=') return latest <= value;
	if (operator === '<') return latest < value;
	return latest === value;
}

/** Cuts on the ratio of growth rates, Open SDG and Eurostat alike. */
function ofRatio(ratio: number): string {
	if (ratio > 0.95 - EPS) return 'on_track';
	if (ratio > 0.6 - EPS) return 'acceleration_needed';
	return ratio > -EPS ? 'limited_progress' : 'deterioration';
}

function openSdgWithout(v: number, y0: number, limit: number | null): Claim {
	let c = 1;
	if (limit !== null) {
		if (y0 <= limit) c = 1 - Math.pow(y0 / limit, 4.44);
		else if (y0 < 2 * limit) c = 1 - Math.pow((2 * limit - y0) / limit, 4.44);
	}
	const verdicts: [number, string][] = [
		[0.015 * c, 'on_track'],
		[0.005 * c, 'acceleration_needed'],
		[0, 'limited_progress']
	];
	const verdict = verdicts.find(([cut]) => v > cut - EPS * c - 1e-15)?.[1] ?? 'deterioration';
	const scores: Record<string, number> = {
		on_track: c === 0 ? 5 : Math.min((500 * v) / c - 5, 5),
		acceleration_needed: (250 * v) / c - 1.25,
		limited_progress: (500 * v) / c - 2.5,
		deterioration: Math.max(125 * v - 2.5, -5)
	};
	return { verdict, score: scores[verdict] ?? null, measure: v };
}

/** Slope and mean of a line whose weights are 1, 2, 3 … by year; the value in a year to come. */
function regress(points: [number, number][], year: number): number {
	const t0 = points[0]![0];
	const sum = (f: (t: number, y: number) => number): number =>
		points.reduce((total, [t, y]) => total + (t - t0 + 1) * f(t, y), 0);
	const [w, t, y] = [sum(() => 1), sum((a) => a), sum((_, b) => b)];
	const slope = (w * sum((a, b) => a * b) - t * y) / (w * sum((a) => a * a) - t * t);
	return y / w + slope * (year - t / w);
}

function judgeSpan({ method, points, target, sign, limit }: Question): Claim {
	const [t0, y0] = points[0]!;
	const [t, y] = points.at(-1)!;
	const compound = method === 'OPEN_SDG' || method === 'UN_2023' || method === 'EUROSTAT';
	if (compound && (y0 === 0 || y0 * y < 0)) return NONE;
	const cagr = Math.pow(y / y0, 1 / (t - t0)) - 1;
	const wanted = y0 < 0 ? -sign : sign;
	if (target === null) {
		const v = wanted * cagr;
		if (method === 'OPEN_SDG') return openSdgWithout(v, Math.abs(y0), limit);
		if (method === 'UN_2023') {
			if (v > 0.02 - EPS) return middle('on_track', v);
			if (v > 0.005 - EPS) return middle('acceleration_needed', v);
			return middle(v > -EPS ? 'limited_progress' : 'deterioration', v);
		}
		if (method !== 'EUROSTAT') return NONE;
		if (v > 0.01 - EPS) return middle('on_track', v);
		if (Math.abs(v) < EPS) return middle('limited_progress', v);
		return middle(v > 0 ? 'acceleration_needed' : 'deterioration', v);
	}
	if (target.year <= t0 || target.value === y0) return NONE;
	if (method === 'OPEN_SDG' || method === 'EUROSTAT') {
		if (target.value * y0 <= 0) return NONE;
		const needed = Math.pow(target.value / y0, 1 / (target.year - t0)) - 1;
		const ratio = (wanted * cagr) / Math.abs(needed);
		if (method === 'EUROSTAT') return middle(ofRatio(ratio), ratio);
		const score =
			ratio > 0.6 - EPS ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
		return { verdict: ofRatio(ratio), score, measure: ratio };
	}
	const way = Math.abs(target.value - y0);
	if (method === 'UN_2023') {
		if (target.year <= t) return NONE;
		const q = (sign * (y * Math.pow(1 + cagr, target.year - t) - y0)) / way;
		if (q > 0.95 - EPS) return middle('on_track', q);
		if (q > 0.1 - EPS) return middle('acceleration_needed', q);
		return middle(q > -EPS ? 'limited_progress' : 'deterioration', q);
	}
	if (method === 'UN_REGIONAL') {
		if (target.year <= t) return NONE;
		const gap = Math.max(0, 1 - (sign * (regress(points, target.year) - y0)) / way);
		if (gap < 0.1 + EPS) return middle('on_track', gap);
		return middle(gap < 1 + EPS ? 'acceleration_needed' : 'deterioration', gap);
	}
	const ratio = (sign * (y - y0) * (target.year - t0)) / ((t - t0) * way);
	if (ratio > 1 - EPS) return middle('on_track', ratio);
	if (ratio > 0.5 - EPS) return middle('acceleration_needed', ratio);
	return middle(ratio > -EPS ? 'limited_progress' : 'deterioration', ratio);
}

/** The verdict of one method on the figures of a series, from those of 2015 and later. */
export function recompute(question: Question): Claim {
	const { method, target, percent, parity } = question;
	const latest = question.points.at(-1)![1];
	if (method === 'ITU_UMC') {
		if (!percent || target?.operator !== '>=') return NONE;
		if (latest >= (target.value === 100 ? 95 : target.value) - EPS) {
			return { verdict: 'achieved', score: 5, measure: latest };
		}
		if (latest > 75 - EPS) return middle('on_track', latest);
		return middle(latest > 50 - EPS ? 'acceleration_needed' : 'limited_progress', latest);
	}
	const points = question.points.filter(([year]) => year >= 2015);
	const claim = points.length < 2 ? NONE : judgeSpan({ ...question, points });
	const met = target !== null && (parity ? latest >= 0.97 : isMet(target, latest));
	return met ? { ...claim, verdict: 'achieved', score: 5 } : claim;
}
