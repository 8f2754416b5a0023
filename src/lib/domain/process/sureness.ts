/** How sure a fact is, as its confidence says: wholly, in part, found without being confirmed, not, or looked for in vain. */
export type Sureness = 'confirmed' | 'partly' | 'found' | 'unconfirmed' | 'not_found';

/** Reads a confidence in the words of the facts, e.g. `confirmed from a source: dig.watch`. */
export function surenessOf(confidence: string): Sureness {
	if (confidence.startsWith('NOT FOUND')) return 'not_found';
	if (confidence.startsWith('unconfirmed')) return 'unconfirmed';
	const mixed = /\bunconfirmed\b|\bin part\b/.test(confidence);
	if (/\bconfirmed\b/.test(confidence)) return mixed ? 'partly' : 'confirmed';
	return confidence.startsWith('found') ? 'found' : 'unconfirmed';
}

/** What a confidence says beside the verdict and its source, e.g. `prize rules`; null where it says no more. */
export function surenessNote(confidence: string): string | null {
	if (surenessOf(confidence) === 'partly') return confidence;
	const [, rest = ''] =
		/^(?:(?:existence )?confirmed(?: from a source)?|unconfirmed|found|NOT FOUND)(.*)$/.exec(
			confidence
		) ?? [];
	const [, noted] = /\((.+)\)$/.exec(rest) ?? [];
	return noted ?? (rest.startsWith(',') ? rest.slice(1).trim() : null);
}
