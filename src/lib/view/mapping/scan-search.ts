import { foldText } from '../fold-text.ts';
import type { RegisterArea, RegisterRecord } from '../register/register-file.ts';
import type { RegisterSearch } from '../register/register-search.ts';

const BATCH = 1000;

/**
 * A search that looks through the texts of all records for each word, as it is written or within another: for more records
 * than an index can be made of in a reader's browser. Nothing is forgiven.
 */
export async function buildScanSearch(
	records: readonly RegisterRecord[],
	areas: readonly RegisterArea[],
	breathe: () => Promise<void>
): Promise<RegisterSearch> {
	const places = new Map(
		areas.map(({ ref_area, name, also }) => [ref_area, [name, ...also].join(' ')])
	);
	const folded: string[] = [];
	for (const [row, { own }] of records.entries()) {
		const countries = (own.countries ?? '').split(';').map((code) => places.get(code) ?? '');
		folded.push(
			foldText(
				[
					own.activity,
					own.title,
					own.description,
					own.organisation,
					own.implementing_org,
					...countries
				].join('\n')
			)
		);
		if (row % BATCH === BATCH - 1) await breathe();
	}
	return (query) => {
		const words = foldText(query).split(/\s+/).filter(Boolean);
		const texts = Uint8Array.from(folded, (text) =>
			words.every((word) => text.includes(word)) ? 1 : 0
		);
		const order = new Uint32Array(records.length);
		let at = 0;
		for (const wanted of [1, 0]) {
			for (const [row, found] of texts.entries()) if (found === wanted) order[at++] = row;
		}
		return { texts, order, forgiven: [] };
	};
}
