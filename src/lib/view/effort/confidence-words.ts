import type { RuleConfidence } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

/** How sure a rule is, in words; a declared link has no such thing. */
export function confidenceWords(confidence: RuleConfidence | null, locale: Locale): string {
	switch (confidence) {
		case 'high':
			return m.effort_confidence_high({}, { locale });
		case 'medium':
			return m.effort_confidence_medium({}, { locale });
		case 'low':
			return m.effort_confidence_low({}, { locale });
		case null:
			return m.effort_confidence_none({}, { locale });
	}
}
