import { PROGRESS_HORIZON, type Target, type VerdictRow } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { formatValue } from '../format-value.ts';
import { figureWords, targetWords } from './amount-words.ts';
import { projectedValue } from './projected-value.ts';
import { changeWords } from './rate-words.ts';
import type { VerdictSubject } from './verdict-subject.ts';

/** One step of a reckoning: what it is, and the figure. */
export interface VerdictStep {
	label: string;
	value: string;
}

type StepRow = Omit<VerdictRow, 'indicator' | 'ref_area' | 'series'>;

/** The figure that a method compares with its cuts. */
function measured(row: StepRow, subject: VerdictSubject, value: number): VerdictStep {
	const { locale } = subject;
	const aimed = row.target_value !== null;
	const ratio = formatNumber(value, locale, 3);
	switch (row.method) {
		case 'ITU_UMC':
			return {
				label: m.verdict_step_level({}, { locale }),
				value: figureWords(value, row, subject)
			};
		case 'UN_REGIONAL':
			return { label: m.verdict_step_gap({}, { locale }), value: ratio };
		case 'SDSN':
			return { label: m.verdict_step_change_ratio({}, { locale }), value: ratio };
		case 'UN_2023':
			if (aimed) return { label: m.verdict_step_way({}, { locale }), value: ratio };
			break;
		case 'OPEN_SDG':
		case 'EUROSTAT':
			if (aimed) return { label: m.verdict_step_growth_ratio({}, { locale }), value: ratio };
	}
	return {
		label: m.verdict_step_growth({}, { locale }),
		value: formatValue(value * 100, 'PERCENT', locale, 2)
	};
}

/** The inputs and the steps of a verdict in the order of the reckoning; what a method does not use is left out. */
export function stepWords(
	row: StepRow,
	unit: string,
	locale: Locale,
	operator?: Target['operator']
): VerdictStep[] {
	const subject: VerdictSubject = { name: '', area: '', unit, locale, operator };
	const steps: VerdictStep[] = [];
	const add = (label: string, value: string) => steps.push({ label, value });
	const { target_value, target_year, rate, rate_needed, projection, measure_value, score } = row;
	const figure = (value: number) => figureWords(value, row, subject);
	const { base_value, base_year, latest_year } = row;
	const judgesBase = row.method !== 'ITU_UMC' && base_year !== latest_year;
	if (judgesBase && base_value !== null && base_year !== null) {
		add(m.verdict_step_base({ year: base_year }, { locale }), figure(base_value));
	}
	if (row.latest_value !== null && latest_year !== null) {
		add(m.verdict_step_latest({ year: latest_year }, { locale }), figure(row.latest_value));
	}
	if (target_value !== null && target_year !== null) {
		const words = targetWords(target_value, row, subject);
		add(m.verdict_step_target({ year: target_year }, { locale }), words);
	}
	if (rate !== null) add(m.verdict_step_rate({}, { locale }), changeWords(rate, row, subject, 2));
	if (rate_needed !== null) {
		add(m.verdict_step_rate_needed({}, { locale }), changeWords(rate_needed, row, subject, 2));
	}
	if (projection !== null) {
		const year = target_year ?? PROGRESS_HORIZON;
		const { text } = projectedValue(projection, target_value ?? projection, row, subject);
		add(m.verdict_step_projection({ year }, { locale }), text);
	}
	if (measure_value !== null) steps.push(measured(row, subject, measure_value));
	if (score !== null) {
		add(m.verdict_step_score({}, { locale }), formatNumber(score, locale, 2));
	}
	return steps;
}
