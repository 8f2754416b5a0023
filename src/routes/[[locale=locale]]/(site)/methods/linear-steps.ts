import { currentStatusIndex, weightedTrend, type ProgressTarget } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { stepFigures, type ExampleStep } from './step-figures.ts';
import { directionFactor, type WorkedCase } from './worked-case.ts';

/** d (value - y0) / |T - y0| with the numbers of a case; a wanted fall as (y0 - value). */
export function shareOfWayFormula(
	{ input, base, locale }: WorkedCase,
	target: ProgressTarget,
	value: number
): string {
	const { figure } = stepFigures(locale);
	const y0 = figure(base.value);
	const way = input.direction < 0 ? `${y0} - ${figure(value)}` : `${figure(value)} - ${y0}`;
	return `(${way}) / |${figure(target.value)} - ${y0}|`;
}

/** The steps of the regional commissions: where the latest figure stands, the trend, its projection, the gap. */
export function regionalSteps(worked: WorkedCase, target: ProgressTarget): ExampleStep[] {
	const { input, result, base, latest, measure, locale } = worked;
	const { figure, ratio } = stepFigures(locale);
	const points = input.points.filter(({ year }) => year >= base.year);
	const trend = weightedTrend(points);
	const weight = latest.year - base.year + 1;
	const projected = result.projection ?? 0;
	const share = shareOfWayFormula(worked, target, projected);
	const way = Math.abs(target.value - base.value);
	const covered = ((input.direction < 0 ? -1 : 1) * (projected - base.value)) / way;
	return [
		...statusSteps(worked, target),
		{
			label: m.methods_step_slope({ count: points.length, weight }, { locale }),
			formula: `b = ${figure(trend.slope)}`
		},
		{
			label: m.methods_step_projection({}, { locale }),
			formula: `y_{${target.year}} = ${figure(trend.at(latest.year))} + ${target.year - latest.year} × ${figure(trend.slope)} = ${figure(projected)}`
		},
		{ label: m.methods_step_share({}, { locale }), formula: `q = ${share} = ${ratio(covered)}` },
		{
			label: m.methods_step_gap({}, { locale }),
			formula: `G = max(0, 1 - ${ratio(covered)}) = ${ratio(measure)}`
		}
	];
}

function statusSteps(worked: WorkedCase, target: ProgressTarget): ExampleStep[] {
	const { input, base, latest, locale } = worked;
	const { figure, ratio } = stepFigures(locale);
	const direction = input.direction === -1 ? -1 : 1;
	const isParity = input.kind === 'parity';
	const [y0, y, wanted] = [base.value, latest.value, target.value];
	const index = currentStatusIndex(y0, y, wanted, direction, isParity);
	if (index === null) return [];
	const left = `|${figure(wanted)} - ${figure(y)}| / |${figure(wanted)} - ${figure(y0)}|`;
	const place = isParity ? `10 - 10 × ${left}` : `10 × ${shareOfWayFormula(worked, target, y)}`;
	return [
		{ label: m.methods_step_status({}, { locale }), formula: `CSI = ${place} = ${ratio(index)}` }
	];
}

/** The steps of SDSN: the yearly change had, the one needed, their ratio, the projection. */
export function linearSteps(worked: WorkedCase, target: ProgressTarget): ExampleStep[] {
	const { input, result, base, latest, measure, locale } = worked;
	const { figure, ratio } = stepFigures(locale);
	const y0 = figure(base.value);
	const had = figure(result.rate ?? 0);
	const needed = result.rateNeeded ?? 0;
	const steps = [
		{
			label: m.methods_step_change({}, { locale }),
			formula: `r = (${figure(latest.value)} - ${y0}) / ${latest.year - base.year} = ${had}`
		},
		{
			label: m.methods_step_change_needed({}, { locale }),
			formula: `r_T = (${figure(target.value)} - ${y0}) / ${target.year - base.year} = ${figure(needed)}`
		},
		{
			label: m.methods_step_ratio({}, { locale }),
			formula: `s = ${directionFactor(input)}${had} / ${figure(Math.abs(needed))} = ${ratio(measure)}`
		}
	];
	if (result.projection === null) return steps;
	const formula = `y_{${target.year}} = ${figure(latest.value)} + ${target.year - latest.year} × ${had} = ${figure(result.projection)}`;
	return [...steps, { label: m.methods_step_projection({}, { locale }), formula }];
}
