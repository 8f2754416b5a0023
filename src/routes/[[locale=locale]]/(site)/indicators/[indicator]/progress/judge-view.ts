import {
	agreementCounts,
	judgeAll,
	judgeSensitivity,
	resultCells,
	type ProgressInput,
	type ProgressMethod,
	type ProgressResult,
	type VerdictRow
} from '#lib/domain/index.ts';
import type { TargetChartInput } from '#lib/charts/index.ts';
import { formatNumber, type Locale } from '#lib/i18n/index.ts';
import {
	methodShort,
	projectedValue,
	verdictHeadline,
	type VerdictSubject
} from '#lib/view/index.ts';
import { methodView } from '../../../../../method-view.ts';
import type { MethodView } from '../../../../../progress-view.ts';
import type { IndicatorPage } from '../../../../../indicator-page.ts';
import { limitsOf } from '../../../../../limits-of.ts';
import { aimWords } from './aim-words.ts';
import type { JudgeCase } from './judge-case.ts';

/** What one method says of the figures, for the headline, the table and the steps. */
export interface JudgedMethod extends MethodView {
	/** Indicator, area and sentence: what the chart says. */
	headline: string;
	/** From -5 to 5; null without a verdict. */
	score: string | null;
	/** The figure in the target's year or at the horizon; null where the method projects none. */
	projection: string | null;
}

/** A judgement as it is shown. */
export interface JudgeView {
	methods: JudgedMethod[];
	/** The year that methods project to. */
	projectionYear: number;
	chart: TargetChartInput;
}

type JudgedPage = Pick<IndicatorPage, 'indicator' | 'name'>;

function verdictRow(
	result: ProgressResult,
	input: ProgressInput,
	{ area, held }: JudgeCase,
	indicator: string
): VerdictRow {
	return {
		indicator,
		measure: 'value',
		ref_area: area.ref_area,
		target_id: null,
		is_primary: false,
		series: held.series.series,
		computed: held.computed,
		...resultCells(result, input.target),
		cautions: [...result.cautions, ...(held.computed ? ['computed_group'] : [])].join(';'),
		...agreementCounts(judgeSensitivity(input, result.method))
	};
}

/** Methods whose rate is a share that compounds; the others go on in a straight line. */
const COMPOUND: readonly ProgressMethod[] = ['OPEN_SDG', 'UN_2023', 'EUROSTAT'];

/** What every method says of an input of a case, in the reader's language. */
export function judgeView(
	judged: JudgeCase,
	input: ProgressInput,
	page: JudgedPage,
	locale: Locale
): JudgeView {
	const { area, held, facts, targets } = judged;
	const { unit } = facts;
	const limits = limitsOf(page.indicator, unit);
	const { target } = input;
	const subject: VerdictSubject = {
		name: page.name,
		area: area.name,
		unit,
		locale,
		direction: input.direction,
		operator: target?.operator,
		leavesTarget: target === null && targets.length > 0,
		limit_low: limits.low,
		limit_high: limits.high
	};
	const results = judgeAll(input);
	const methods = results.map((result): JudgedMethod => {
		const row = verdictRow(result, input, judged, page.indicator.indicator);
		const { projection, score } = result;
		return {
			...methodView(row, subject),
			headline: verdictHeadline(row, subject),
			score: score === null ? null : formatNumber(score, locale, 2).replace('-', '−'),
			projection:
				projection === null
					? null
					: projectedValue(projection, target?.value ?? projection, row, subject).text
		};
	});
	const [first] = results;
	const projections = results.flatMap(({ method, projection: value, rate }, index) => {
		const text = methods[index]?.projection;
		if (value === null || text == null) return [];
		return [
			{
				...{ method, value, text },
				name: methodShort(method, locale),
				rate: COMPOUND.includes(method) ? rate : null
			}
		];
	});
	return {
		methods,
		projectionYear: target?.year ?? input.horizon,
		chart: {
			line: {
				series: held.series.series,
				source: held.series.source.source,
				vintage: held.series.source.vintage,
				ref_area: area.ref_area,
				name: area.name,
				slug: area.slug,
				role: 'chosen',
				points: [...held.points],
				years: held.years
			},
			base: first?.base?.year ?? null,
			latest: first?.latest?.year ?? null,
			target: target && {
				year: target.year,
				value: target.value,
				label: aimWords(target, unit, locale)
			},
			projections,
			limitLow: limits.low,
			limitHigh: limits.high,
			unit,
			locale
		}
	};
}
