import type { NotAssessableReason } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

const REASONS = {
	no_figure: m.verdict_reason_no_figure,
	one_point: m.verdict_reason_one_point,
	no_direction: m.verdict_reason_no_direction,
	base_zero: m.verdict_reason_base_zero,
	target_zero: m.verdict_reason_target_zero,
	mixed_signs: m.verdict_reason_mixed_signs,
	base_equals_target: m.verdict_reason_base_equals_target,
	target_required: m.verdict_reason_target_required,
	not_a_percentage: m.verdict_reason_not_a_percentage,
	target_year_past: m.verdict_reason_target_year_past
} satisfies Record<NotAssessableReason, unknown>;

/** Why there is no verdict, as a clause without a full stop. */
export function reasonWords(reason: NotAssessableReason, locale: Locale): string {
	return REASONS[reason]({}, { locale });
}
