import { limitFactor, type ProgressTarget } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { shareOfWayFormula } from './linear-steps.ts';
import { stepFigures, type ExampleStep } from './step-figures.ts';
import { directionFactor, projectionYear, type WorkedCase } from './worked-case.ts';

/** The steps of Open SDG and Eurostat with a target: the rate had, the rate needed, their ratio, the projection. */
export function growthRatioSteps(worked: WorkedCase, target: ProgressTarget): ExampleStep[] {
	const { input, base, result, measure, locale } = worked;
	const { figure, rate, ratio } = stepFigures(locale);
	const needed = result.rateNeeded ?? 0;
	const years = target.year - base.year;
	return [
		rateStep(worked),
		{
			label: m.methods_step_needed({}, { locale }),
			formula: `CAGR_T = (${figure(target.value)} / ${figure(base.value)})^{1 / ${years}} - 1 = ${rate(needed)}`
		},
		{
			label: m.methods_step_ratio({}, { locale }),
			formula: `R = ${directionFactor(input)}${rate(result.rate ?? 0)} / ${rate(Math.abs(needed))} = ${ratio(measure)}`
		},
		...projectionSteps(worked)
	];
}

/** The steps of UN 2023 with a target: the rate, the projection, the share of the way. */
export function shareSteps(worked: WorkedCase, target: ProgressTarget): ExampleStep[] {
	const { result, measure, locale } = worked;
	const { ratio } = stepFigures(locale);
	const share = shareOfWayFormula(worked, target, result.projection ?? 0);
	return [
		rateStep(worked),
		...projectionSteps(worked),
		{ label: m.methods_step_share({}, { locale }), formula: `q = ${share} = ${ratio(measure)}` }
	];
}

/** The steps of the rules without a target: the rate, the same in the wanted direction, the factor C, the projection. */
export function freeRateSteps(worked: WorkedCase): ExampleStep[] {
	const { input, result, measure, locale } = worked;
	const { rate } = stepFigures(locale);
	const turned = input.direction < 0 ? `-1 × ${rate(result.rate ?? 0)}` : 'CAGR';
	const wanted = {
		label: m.methods_step_wanted({}, { locale }),
		formula: `v = ${turned} = ${rate(measure)}`
	};
	return [rateStep(worked), wanted, ...factorSteps(worked), ...projectionSteps(worked)];
}

function rateStep({ base, latest, result, locale }: WorkedCase): ExampleStep {
	const { figure, rate } = stepFigures(locale);
	const years = latest.year - base.year;
	return {
		label: m.methods_step_rate({}, { locale }),
		formula: `CAGR = (${figure(latest.value)} / ${figure(base.value)})^{1 / ${years}} - 1 = ${rate(result.rate ?? 0)}`
	};
}

function factorSteps({ input, base, result, locale }: WorkedCase): ExampleStep[] {
	const { limit } = input;
	if (result.method !== 'OPEN_SDG' || limit === null) return [];
	const { figure, ratio } = stepFigures(locale);
	const [y0, l] = [figure(base.value), figure(limit)];
	const part = base.value <= limit ? `${y0} / ${l}` : `(2 × ${l} - ${y0}) / ${l}`;
	const factor = ratio(limitFactor(base.value, limit));
	const formula =
		base.value >= 2 * limit ? `C = ${factor}` : `C = 1 - (${part})^{${ratio(4.44)}} = ${factor}`;
	return [{ label: m.methods_step_factor({}, { locale }), formula }];
}

function projectionSteps({ input, result, latest, locale }: WorkedCase): ExampleStep[] {
	if (result.projection === null) return [];
	const { figure, rate } = stepFigures(locale);
	const year = projectionYear(input);
	const growth = rate(result.rate ?? 0);
	const formula = `y_{${year}} = ${figure(latest.value)} × (1 + ${growth})^{${year - latest.year}} = ${figure(result.projection)}`;
	return [{ label: m.methods_step_projection({}, { locale }), formula }];
}
