import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Register, SingleFacet } from '#lib/view/index.ts';

const COLUMNS: Record<SingleFacet, string> = {
	kind: 'kind',
	source: 'source',
	process: 'process',
	orgtype: 'organisation_type',
	status: 'status'
};

/** Writes a register's single values and years as the table `activities`, and gives a manifest of it. */
export function writeRegisterParquet(register: Register, folder: string): unknown {
	const texts = Object.entries(COLUMNS).map(([facet, name]) => {
		const terms = register.terms[facet as SingleFacet];
		const codes = register.single[facet as SingleFacet];
		const data = Array.from(codes, (code) => (code === 0 ? null : (terms[code - 1] ?? null)));
		return { name, data, type: 'STRING' as const };
	});
	const years = Array.from(register.years, (year) => (year === 0 ? null : year));
	const columnData = [...texts, { name: 'start_year', data: years, type: 'INT32' as const }];
	const bytes = new Uint8Array(parquetWriteBuffer({ columnData, codec: 'UNCOMPRESSED' }));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const file = `activities.${sha256.slice(0, 8)}.parquet`;
	writeFileSync(path.join(folder, file), bytes);
	const columns = columnData.map(({ name, type }) => ({
		...{ name, type: type === 'INT32' ? 'INTEGER' : 'VARCHAR' },
		description: ''
	}));
	const table = { table: 'activities', path: file, sha256, bytes: bytes.length };
	return {
		version: 1,
		files: [{ ...table, rows: register.count, columns, sources: [] }],
		sources: []
	};
}
