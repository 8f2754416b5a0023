import type { ReadValue } from './check-code.ts';
import type { PlaceIndex } from './place-index.ts';

const SHARE = /[\s(]*\d+(?:[.,]\d+)?\s*%\s*\)?/g;

/** The parts of a text, tried whole before it is cut: names hold commas and "and". */
function cut(text: string, places: PlaceIndex, marks: readonly RegExp[]): string[] {
	const [mark, ...finer] = marks;
	if (mark === undefined || places(text)) return [text];
	return text
		.split(mark)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.flatMap((part) => cut(part, places, finer));
}

/**
 * M49 codes of the economies, former ones among them, that a cell names by code or name, separated by `;`, `|`, `/`, line breaks, commas or "and";
 * percentages behind them are left out. Groups of economies are told apart from what is not known.
 */
export function readCountries(cell: string, places: PlaceIndex): ReadValue<string[]> {
	const text = cell.replace(SHARE, ' ').trim();
	const found = new Set<string>();
	const wrong: ReadValue<string[]>['wrong'][number][] = [];
	const parts = cut(text, places, [/[;|\n]/, /\//, /,/, /\s(?:and|et|y|e|&)\s|&/i]);
	for (const part of parts) {
		if (part === '') continue;
		const area = places(part);
		if (area?.kind === 'economy' || area?.kind === 'former') found.add(area.ref_area);
		else wrong.push({ code: area ? 'country-group' : 'country-unknown', text: part });
	}
	return { value: [...found], wrong };
}
