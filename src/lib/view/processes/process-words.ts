import type { ProcessFactKind, ProcessKind } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

const KINDS = {
	register: m.process_kind_register,
	meeting: m.process_kind_meeting,
	mapping: m.process_kind_mapping,
	group: m.process_kind_group,
	review: m.process_kind_review,
	plan: m.process_kind_plan,
	mandate: m.process_kind_mandate
} satisfies Record<ProcessKind, unknown>;

const FACT_KINDS = {
	about: m.process_fact_about,
	mandate: m.process_fact_mandate,
	revision: m.process_fact_revision,
	chair: m.process_fact_chair,
	member: m.process_fact_member,
	count: m.process_fact_count,
	summit: m.process_fact_summit,
	contribution: m.process_fact_contribution,
	document: m.process_fact_document,
	reporting: m.process_fact_reporting,
	action_point: m.process_fact_action_point,
	outcome: m.process_fact_outcome,
	field: m.process_fact_field,
	not_found: m.process_fact_not_found
} satisfies Record<ProcessFactKind, unknown>;

/** The heading of the processes of a kind, e.g. `Registers and contests`. */
export function processKindWords(kind: ProcessKind, locale: Locale): string {
	return KINDS[kind]({}, { locale });
}

/** The heading of the facts of a kind, e.g. `Mandates`. */
export function factKindWords(kind: ProcessFactKind, locale: Locale): string {
	return FACT_KINDS[kind]({}, { locale });
}
