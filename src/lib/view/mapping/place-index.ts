import { foldText } from '../fold-text.ts';
import type { ReferenceArea } from './mapping-reference.ts';

/** Finds an area by code or name; null where none has it. */
export type PlaceIndex = (text: string) => ReferenceArea | null;

/** A name without case, accents, punctuation, articles and what stands in brackets where `short` asks so. */
function plain(name: string, short = false): string {
	const whole = short ? name.replace(/\s*[([].*?[)\]]/g, '') : name;
	return foldText(whole)
		.replace(/^(?:the|la|le|les|el|los|las|o|a|os|as)\s+|^l['’]/, '')
		.replace(/\bst\b\.?/g, 'saint')
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * An index of areas by ISO 3166 codes of two and three letters, M49 codes with or without leading zeros, and names in any of their
 * languages; a name without its brackets finds an area where it is no other's.
 */
export function buildPlaceIndex(areas: readonly ReferenceArea[]): PlaceIndex {
	const byKey = new Map<string, ReferenceArea>();
	const shared = new Set<string>();
	const add = (key: string, area: ReferenceArea, loose: boolean): void => {
		const known = byKey.get(key);
		if (key === '' || known === area) return;
		if (!known && !shared.has(key)) byKey.set(key, area);
		else if (loose && known && !shared.has(key)) shared.add(key);
	};
	// Economies go before the groups and former states that share a name with them.
	const sorted = [...areas].sort(
		(a, b) => Number(b.kind === 'economy') - Number(a.kind === 'economy')
	);
	for (const area of sorted) {
		for (const code of [area.iso3, area.iso2]) if (code) add(plain(code), area, false);
		if (/^\d+$/.test(area.ref_area)) {
			add(area.ref_area, area, false);
			add(String(Number(area.ref_area)), area, false);
		}
	}
	for (const area of sorted) for (const name of area.names) add(plain(name), area, false);
	const exact = new Map(byKey);
	for (const area of sorted) for (const name of area.names) add(plain(name, true), area, true);
	for (const key of shared) if (!exact.has(key)) byKey.delete(key);
	return (text) => {
		// A number is no code by its digits alone: without its sign or point, −1 and 0.01 would be the World.
		if (!/\p{L}/u.test(text) && !/^\d{1,3}$/.test(text.trim())) return null;
		return byKey.get(plain(text)) ?? byKey.get(plain(text, true)) ?? null;
	};
}
