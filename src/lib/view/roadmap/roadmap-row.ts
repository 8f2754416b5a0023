import type { RoadmapItem, RoadmapStatus } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';

/** An item of a roadmap as the template shows it, ours in the reader's language or a reader's own as written. */
export interface RoadmapRow {
	/** Code of the action line; null where it is for all lines. */
	line: string | null;
	activity: string;
	/** Empty where nothing is said, as every text below. */
	result: string;
	indicator: string;
	/** Keys of our indicators. */
	indicators: string[];
	/** ISO 8601, to the precision that is known; null where there is no date. */
	due: string | null;
	/** When it is due, in words, where that is no date. */
	dueWords: string;
	status: RoadmapStatus;
	/** When the status was true, ISO 8601; null where nobody says. */
	statusDate: string | null;
	responsible: string;
	/** Codes of goals. */
	goals: string[];
	mandate: string;
	source: string;
	url: string | null;
	/** False where the facts do not confirm it. */
	confirmed: boolean;
	/** Key of its activity in the register, or null. */
	activityKey: string | null;
}

const items = (list: string | null) => list?.split(';') ?? [];

/** A row of `roadmap_items` in a language. */
export function roadmapRow(item: RoadmapItem, locale: Locale): RoadmapRow {
	const say = (en: string | null, fr: string | null) => (locale === 'fr' ? fr : en) ?? '';
	return {
		line: item.action_line,
		activity: say(item.activity_en, item.activity_fr),
		result: say(item.result_en, item.result_fr),
		indicator: say(item.indicator_en, item.indicator_fr),
		indicators: items(item.indicators),
		due: item.due_date,
		dueWords: say(item.due_en, item.due_fr),
		status: item.status,
		statusDate: item.status_date,
		responsible: say(item.responsible_en, item.responsible_fr),
		goals: items(item.goals),
		mandate: item.mandate ?? '',
		source: item.source,
		url: item.url,
		confirmed: item.confidence.startsWith('confirmed'),
		activityKey: item.activity
	};
}
