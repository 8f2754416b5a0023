import {
	applicableTargets,
	DEFAULT_METHOD,
	judgeAll,
	judgeProgress,
	judgeSensitivity,
	PARITY_TARGET,
	PROGRESS_BASE_YEAR,
	PROGRESS_HORIZON,
	PROGRESS_NOW,
	type ProgressInput,
	type ProgressResult,
	type ProgressTarget,
	type VerdictRow
} from '#lib/domain/index.ts';
import type { Candidate, JudgedCase } from './judged-case.ts';
import { roundDecimals, roundDigits } from './round-numbers.ts';

const WORLD = '001';

/** A target to judge by, with its key; both null where the rule without a target is used. */
interface NamedTarget {
	target_id: string | null;
	target: ProgressTarget | null;
}

/**
 * The rows of one measure of an indicator for an area: of the first series that the default method can
 * judge by the primary target, else of the first with a figure from the base year on, else of the
 * first; every applicable target, every method. For the World the other series have rows too, none of
 * them primary.
 */
export function judgeCase(judged: JudgedCase): VerdictRow[] {
	const chosen =
		judged.candidates.find(isAssessable(judged)) ??
		judged.candidates.find(({ points }) => (points.at(-1)?.year ?? 0) >= PROGRESS_BASE_YEAR) ??
		judged.candidates[0];
	const shown = judged.area.ref_area === WORLD ? judged.candidates : [chosen];
	return shown.flatMap((candidate) =>
		candidate === undefined
			? []
			: namedTargets(judged, candidate).flatMap((named, index) =>
					judgeTarget(judged, candidate, named, candidate === chosen && index === 0)
				)
	);
}

function isAssessable(judged: JudgedCase): (candidate: Candidate) => boolean {
	return (candidate) => {
		const [primary] = namedTargets(judged, candidate);
		const input = toInput(judged, candidate, primary?.target ?? null);
		return judgeProgress(DEFAULT_METHOD, input).verdict !== 'not_assessable';
	};
}

/** The targets that apply, the primary one first; one without a target where none does. */
function namedTargets({ measure, targets, area }: JudgedCase, candidate: Candidate): NamedTarget[] {
	if (measure !== 'value') return [{ target_id: null, target: PARITY_TARGET }];
	const applicable = applicableTargets(targets, area, candidate.unit_measure).targets;
	if (applicable.length === 0) return [{ target_id: null, target: null }];
	return applicable.map(({ target_id, value, operator, year }) => ({
		target_id,
		target: { value, operator, year }
	}));
}

function toInput(
	{ indicator, measure }: JudgedCase,
	{ points, unit_measure }: Candidate,
	target: ProgressTarget | null
): ProgressInput {
	const years = { baseYear: PROGRESS_BASE_YEAR, horizon: PROGRESS_HORIZON, now: PROGRESS_NOW };
	if (measure !== 'value') {
		return { points, target, direction: 1, limit: 1, kind: 'parity', ...years };
	}
	const { direction } = indicator;
	// The limit is one of the indicator's unit, and a fall has none that a cut could near.
	const limited = direction === 1 && unit_measure === indicator.unit_measure;
	return {
		points,
		target,
		direction,
		limit: limited ? indicator.limit_high : null,
		kind: unit_measure === 'PERCENT' ? 'percent' : 'other',
		...years
	};
}

function judgeTarget(
	judged: JudgedCase,
	candidate: Candidate,
	{ target_id, target }: NamedTarget,
	is_primary: boolean
): VerdictRow[] {
	const input = toInput(judged, candidate, target);
	return judgeAll(input).map((result) => ({
		indicator: judged.indicator.indicator,
		measure: judged.measure,
		ref_area: judged.area.ref_area,
		target_id,
		method: result.method,
		is_primary,
		series: candidate.series,
		computed: candidate.computed,
		...toCells(result, target),
		cautions: [...result.cautions, ...(candidate.computed ? ['computed_group'] : [])].join(';'),
		...toAgreement(input, result)
	}));
}

function toCells(
	result: ProgressResult,
	target: ProgressTarget | null
): Omit<VerdictRow, keyof ReturnType<typeof toAgreement> | VerdictKey | 'cautions'> {
	return {
		verdict: result.verdict,
		word: result.word,
		score: roundDecimals(result.score, 4),
		measure_value: roundDigits(result.measure, 8),
		base_year: result.base?.year ?? null,
		base_value: result.base?.value ?? null,
		latest_year: result.latest?.year ?? null,
		latest_value: result.latest?.value ?? null,
		target_value: target?.value ?? null,
		target_year: target?.year ?? null,
		rate: roundDigits(result.rate, 8),
		rate_needed: roundDigits(result.rateNeeded, 8),
		projection: roundDigits(result.projection, 8),
		reason: result.reason
	};
}

type VerdictKey =
	| 'indicator'
	| 'measure'
	| 'ref_area'
	| 'target_id'
	| 'method'
	| 'is_primary'
	| 'series'
	| 'computed';

function toAgreement(
	input: ProgressInput,
	{ method }: ProgressResult
): Pick<
	VerdictRow,
	'methods_agree' | 'methods_of' | 'bases_agree' | 'bases_of' | 'latest_agree' | 'latest_of'
> {
	const { methods, bases, latest } = judgeSensitivity(input, method);
	return {
		methods_agree: methods.agree,
		methods_of: methods.of,
		bases_agree: bases.agree,
		bases_of: bases.of,
		latest_agree: latest.agree,
		latest_of: latest.of
	};
}
