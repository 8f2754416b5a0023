import {
	PARITY_FROM,
	targetMet,
	type ProgressInput,
	type ProgressResult,
	type ProgressTarget
} from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { classSteps } from './class-steps.ts';
import { freeRateSteps, growthRatioSteps, shareSteps } from './compound-steps.ts';
import { linearSteps, regionalSteps } from './linear-steps.ts';
import { stepFigures, type ExampleStep } from './step-figures.ts';
import type { WorkedCase } from './worked-case.ts';

/** A negative number at the end follows no other sign. */
const BRACKETED = /(?<== )\(([^()]*)\)$/;

const SIGNS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

/**
 * The steps by which a method comes from the figures to its verdict, with their numbers: only that the target is met
 * where the rest could not be worked out, none where there is no verdict.
 */
export function exampleSteps(
	input: ProgressInput,
	result: ProgressResult,
	locale: Locale
): ExampleStep[] {
	const { base, latest, measure } = result;
	if (result.verdict === 'not_assessable' || !latest) return [];
	const met = metTarget(input, result);
	const last = met ? [metStep(input.kind, met, latest.value, locale)] : null;
	if (measure === null) return last ?? [];
	const worked: WorkedCase = { input, result, base: base ?? latest, latest, measure, locale };
	const steps = [...ownSteps(worked), ...(last ?? classSteps(worked))];
	return steps.map(({ label, formula }) => ({ label, formula: formula.replace(BRACKETED, '$1') }));
}

/** The target where the latest figure meets it; ITU's own cut for that stands among its classes. */
function metTarget(
	{ target, kind }: ProgressInput,
	{ method, latest }: ProgressResult
): ProgressTarget | null {
	if (method === 'ITU_UMC' || !target || !latest) return null;
	return targetMet(target, latest.value, kind) ? target : null;
}

function ownSteps(worked: WorkedCase): ExampleStep[] {
	const { target } = worked.input;
	switch (worked.result.method) {
		case 'OPEN_SDG':
		case 'EUROSTAT':
			return target ? growthRatioSteps(worked, target) : freeRateSteps(worked);
		case 'UN_2023':
			return target ? shareSteps(worked, target) : freeRateSteps(worked);
		case 'UN_REGIONAL':
			return target ? regionalSteps(worked, target) : [];
		case 'SDSN':
			return target ? linearSteps(worked, target) : [];
		case 'ITU_UMC':
			return [];
	}
}

function metStep(
	kind: ProgressInput['kind'],
	{ value, operator }: ProgressTarget,
	latest: number,
	locale: Locale
): ExampleStep {
	const { figure } = stepFigures(locale);
	const wanted = kind === 'parity' && value === 1 ? PARITY_FROM : value;
	return {
		label: m.methods_step_met({}, { locale }),
		formula: `y = ${figure(latest)} ${SIGNS[operator]} ${figure(wanted)}`
	};
}
