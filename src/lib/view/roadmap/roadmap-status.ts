import { ROADMAP_STATUSES, type RoadmapStatus } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { foldText } from '../fold-text.ts';

/** What files call a state, in English and French, folded. */
const WORDS: Readonly<Record<RoadmapStatus, readonly string[]>> = {
	planned: ['planned', 'not started', 'prevu', 'prevue', 'planifie', 'planifiee', 'non commence'],
	ongoing: ['ongoing', 'on going', 'on-going', 'in progress', 'en cours', 'underway'],
	completed: [
		'completed',
		'complete',
		'done',
		'finished',
		'acheve',
		'achevee',
		'termine',
		'terminee'
	],
	unknown: ['', 'unknown', 'not known', 'non connu', 'inconnu', 'inconnue']
};

const LABELS: Readonly<
	Record<RoadmapStatus, (inputs: object, options: { locale: Locale }) => string>
> = {
	planned: m.roadmap_status_planned,
	ongoing: m.roadmap_status_ongoing,
	completed: m.roadmap_status_completed,
	unknown: m.roadmap_status_unknown
};

/** The state that a cell of a file names in English or French; null for a word of neither list. */
export function maybeStatus(text: string): RoadmapStatus | null {
	const folded = foldText(text).trim().replace(/\s+/g, ' ');
	return ROADMAP_STATUSES.find((status) => WORDS[status].includes(folded)) ?? null;
}

/** A state in words. */
export function statusWords(status: RoadmapStatus, locale: Locale): string {
	return LABELS[status]({}, { locale });
}
