import type { Topic } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';

const NAMES: Record<Topic, () => string> = {
	use: m.site_topic_use,
	access: m.site_topic_access,
	infrastructure: m.site_topic_infrastructure,
	affordability: m.site_topic_affordability,
	skills: m.site_topic_skills,
	education: m.site_topic_education,
	government: m.site_topic_government,
	security: m.site_topic_security,
	trade: m.site_topic_trade,
	environment: m.site_topic_environment,
	science: m.site_topic_science,
	culture: m.site_topic_culture,
	governance: m.site_topic_governance,
	cooperation: m.site_topic_cooperation,
	economy: m.site_topic_economy,
	context: m.site_topic_context
};

/** The name of a topic in the reader's language. */
export function topicName(topic: Topic): string {
	return NAMES[topic]();
}
