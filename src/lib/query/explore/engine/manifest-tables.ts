import { tableName, type Manifest } from '#lib/catalogue/index.ts';
import type { SqlTable } from '../explore-engine.ts';

/** The published tables as they stand in the engine: whole tables first, then those of one series. */
export function manifestTables(manifest: Manifest): SqlTable[] {
	const whole = manifest.files.find((file) => file.table === 'observations' && !file.series);
	return manifest.files
		.map((file) => ({
			name: tableName(file),
			rows: file.rows,
			// The file of a series leaves out what is the same in every row; its table does not.
			columns: (file.series === undefined ? file : (whole ?? file)).columns.map((column) => ({
				...column,
				type: column.type.startsWith('DECIMAL') ? 'DOUBLE' : column.type
			})),
			own: false
		}))
		.sort((left, right) => Number(left.name.includes(':')) - Number(right.name.includes(':')));
}
