import type { ReferenceArea } from '../../../../src/lib/view/mapping/mapping-reference.ts';
import { buildAreaIndex } from '../../../../src/lib/view/own/keys/find-keys.ts';
import type { OwnReading } from '../../../../src/lib/view/own/own-reading.ts';
import type { OwnCell, OwnOptions } from '../../../../src/lib/view/own/own-table.ts';
import { readOwn } from '../../../../src/lib/view/own/read-own.ts';

const area = (
	ref_area: string,
	iso3: string | null,
	iso2: string | null,
	...names: string[]
): ReferenceArea => ({
	ref_area,
	iso3,
	iso2,
	kind: iso3 === null ? 'group' : 'economy',
	names
});

/** A few areas, as the corpus names them. */
const AREAS = buildAreaIndex([
	area('001', null, null, 'World', 'Monde'),
	area('004', 'AFG', 'AF', 'Afghanistan', 'أفغانستان', '阿富汗'),
	area('250', 'FRA', 'FR', 'France', 'Francia', 'Франция'),
	area('404', 'KEN', 'KE', 'Kenya'),
	area('516', 'NAM', 'NA', 'Namibia', 'Namibie'),
	area('756', 'CHE', 'CH', 'Switzerland', 'Suisse', 'Suiza'),
	area('384', 'CIV', 'CI', 'Côte d’Ivoire'),
	area('ITU_AFR', null, null, 'Africa (ITU)')
]);

export const still = (): Promise<void> => Promise.resolve();

/** A file of a reader's, from text or bytes. */
function fileOf(content: string | Uint8Array, name: string): File {
	return new File([content as Uint8Array<ArrayBuffer>], name);
}

/** What is read of a file. */
export function readFileOf(
	content: string | Uint8Array,
	name = 'file.csv',
	options: OwnOptions = {}
): Promise<OwnReading> {
	return readOwn(fileOf(content, name), options, AREAS, still);
}

/** All rows of a reading. */
export async function rowsOf(reading: OwnReading): Promise<OwnCell[][]> {
	const rows: OwnCell[][] = [];
	for await (const batch of reading.batches(still)) {
		const length = batch[0]?.length ?? 0;
		for (let row = 0; row < length; row++) rows.push(batch.map((cells) => cells[row] ?? null));
	}
	return rows;
}

/** The columns as `name type`. */
export const typesOf = ({ summary }: OwnReading): string[] =>
	summary.columns.map(({ name, type }) => `${name} ${type}`);

/** The problems as `code count`. */
export const problemsOf = ({ summary }: OwnReading): string[] =>
	summary.problems.map(({ code, count }) => `${code} ${count}`);
