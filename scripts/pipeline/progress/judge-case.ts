import {
	agreementCounts,
	applicableTargets,
	DEFAULT_METHOD,
	judgeAll,
	judgeProgress,
	judgeSensitivity,
	PARITY_TARGET,
	PROGRESS_BASE_YEAR,
	resultCells,
	valueInput,
	type ProgressInput,
	type ProgressResult,
	type ProgressTarget,
	type ResultCells,
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
	candidate: Candidate,
	target: ProgressTarget | null
): ProgressInput {
	const input = valueInput(indicator, candidate, target);
	return measure === 'value' ? input : { ...input, direction: 1, limit: 1, kind: 'parity' };
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
		is_primary,
		series: candidate.series,
		computed: candidate.computed,
		...toCells(result, target),
		cautions: [...result.cautions, ...(candidate.computed ? ['computed_group'] : [])].join(';'),
		...agreementCounts(judgeSensitivity(input, result.method))
	}));
}

function toCells(result: ProgressResult, target: ProgressTarget | null): ResultCells {
	const cells = resultCells(result, target);
	return {
		...cells,
		score: roundDecimals(cells.score, 4),
		measure_value: roundDigits(cells.measure_value, 8),
		rate: roundDigits(cells.rate, 8),
		rate_needed: roundDigits(cells.rate_needed, 8),
		projection: roundDigits(cells.projection, 8)
	};
}
