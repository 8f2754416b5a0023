import { judgeEurostat } from './eurostat.ts';
import { judgeItuUmc } from './itu-umc.ts';
import {
	notAssessable,
	wantedDirection,
	type JudgedSpan,
	type MethodOutcome
} from './judged-span.ts';
import { judgeOpenSdg } from './open-sdg.ts';
import type { ProgressInput, ProgressPoint } from './progress-input.ts';
import type { ProgressResult } from './progress-result.ts';
import { judgeSdsn } from './sdsn.ts';
import { targetMet } from './target-met.ts';
import { judgeUn2023 } from './un-2023.ts';
import { judgeUnRegional } from './un-regional.ts';
import { figureCautions } from './verdict-cautions.ts';
import type { MethodWord, ProgressMethod } from './verdict.ts';

type SpanMethod = Exclude<ProgressMethod, 'ITU_UMC'>;

const JUDGES: Readonly<Record<SpanMethod, (span: JudgedSpan) => MethodOutcome>> = {
	OPEN_SDG: judgeOpenSdg,
	UN_2023: judgeUn2023,
	UN_REGIONAL: judgeUnRegional,
	EUROSTAT: judgeEurostat,
	SDSN: judgeSdsn
};

/** The word of each method for a target that the latest figure meets. */
const MET_WORDS: Readonly<Record<SpanMethod, MethodWord>> = {
	OPEN_SDG: 'achieved',
	UN_2023: 'met_or_on_track',
	UN_REGIONAL: 'maintain',
	EUROSTAT: 'significant_progress',
	SDSN: 'on_track_sdsn'
};

/**
 * The verdict of one method on one series of an area: from the first figure of the base year or later
 * to the last figure. A target that the last figure meets is achieved, whatever the figures before.
 * Never throws; where there is no verdict, `reason` says why. Each method's file names its formula.
 */
export function judgeProgress(method: ProgressMethod, input: ProgressInput): ProgressResult {
	const latest = input.points.at(-1) ?? null;
	const points = input.points.filter(({ year }) => year >= input.baseYear);
	const base = points[0] ?? null;
	const outcome = settled(latest ? assess(method, input, points, latest) : unheard(input));
	const cautions = latest ? figureCautions(input, method === 'ITU_UMC' ? null : base, latest) : [];
	if (outcome.reason === null && input.target === null) cautions.push('no_target');
	return { method, ...outcome, base, latest, cautions };
}

function unheard(input: ProgressInput): MethodOutcome {
	return notAssessable(wantedDirection(input) === null ? 'no_direction' : 'no_figure');
}

function assess(
	method: ProgressMethod,
	input: ProgressInput,
	points: readonly ProgressPoint[],
	latest: ProgressPoint
): MethodOutcome {
	const { target, kind, limit, horizon } = input;
	const direction = wantedDirection(input);
	if (direction === null) return notAssessable('no_direction');
	if (method === 'ITU_UMC') return judgeItuUmc(input, latest);
	const [base, second] = points;
	const judged =
		base && second
			? JUDGES[method]({ base, latest, points, target, direction, limit, horizon })
			: notAssessable(base ? 'one_point' : 'no_figure');
	if (!target || !targetMet(target, latest.value, kind)) return judged;
	return { ...judged, verdict: 'achieved', word: MET_WORDS[method], score: 5, reason: null };
}

/** Figures so large that the arithmetic overflows give no verdict. */
function settled(outcome: MethodOutcome): MethodOutcome {
	const { verdict, word, score, measure, reason } = outcome;
	if (measure !== null && !Number.isFinite(measure)) {
		const blank = notAssessable('no_figure');
		return verdict === 'achieved' ? { ...blank, verdict, word, score, reason } : blank;
	}
	const rate = finite(outcome.rate);
	const rateNeeded = finite(outcome.rateNeeded);
	return { ...outcome, rate, rateNeeded, projection: finite(outcome.projection) };
}

function finite(value: number | null): number | null {
	return value !== null && Number.isFinite(value) ? value : null;
}
