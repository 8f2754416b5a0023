import type { Target, VerdictRow } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { formatValue } from '../format-value.ts';

/** What of a target is said. */
type SaidTarget = Pick<Target, 'operator' | 'framework' | 'code'>;

/** What is to be reached by when, and who set it: `100 % by 2030 (UMC 2030 U1)`; null where nothing is. */
export function targetSentence(
	row: Pick<VerdictRow, 'target_value' | 'target_year' | 'measure'>,
	target: SaidTarget | undefined,
	{ unit, locale }: { unit: string; locale: Locale }
): string | null {
	if (row.target_value === null || row.target_year === null) return null;
	const year = row.target_year;
	if (row.measure !== 'value') return m.progress_target_parity({ year }, { locale });
	const sign = target?.operator === '<' || target?.operator === '>' ? target.operator : '';
	const value = `${sign}${formatValue(row.target_value, unit, locale)}`;
	const framework = target ? `${target.framework.replace('_', ' ')} ${target.code}` : '';
	return m.progress_target({ value, year, framework }, { locale });
}
