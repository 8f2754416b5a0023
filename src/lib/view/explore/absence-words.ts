import type { FigureAbsence } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

const WORDS = {
	missing: m.explore_absence_missing,
	suppressed: m.explore_absence_suppressed,
	not_collected: m.explore_absence_not_collected,
	cannot_exist: m.explore_absence_cannot_exist,
	not_published: m.explore_absence_not_published,
	no_base: m.explore_absence_no_base,
	no_earlier: m.explore_absence_no_earlier,
	gap: m.explore_absence_gap,
	no_population: m.explore_absence_no_population,
	no_target: m.explore_absence_no_target,
	no_counterpart: m.explore_absence_no_counterpart,
	too_few: m.explore_absence_too_few,
	undefined: m.explore_absence_undefined,
	elsewhere: m.explore_absence_elsewhere,
	not_suited: m.explore_absence_not_suited
} satisfies Record<FigureAbsence, unknown>;

/** Why a figure has no value, in words. */
export function absenceWords(absence: FigureAbsence, locale: Locale): string {
	return WORDS[absence]({}, { locale });
}
