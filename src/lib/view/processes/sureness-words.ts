import type { Sureness } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

const WORDS = {
	confirmed: m.process_sure_confirmed,
	partly: m.process_sure_partly,
	found: m.process_sure_found,
	unconfirmed: m.process_sure_unconfirmed,
	not_found: m.process_sure_not_found
} satisfies Record<Sureness, unknown>;

/** How sure a fact is, in words, e.g. `Not confirmed`. */
export function surenessWords(sureness: Sureness, locale: Locale): string {
	return WORDS[sureness]({}, { locale });
}
