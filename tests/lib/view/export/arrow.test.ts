import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportFile, type ExportCell, type ExportTable } from '#lib/view/index.ts';
import { FORMULAS } from './formulas.ts';
import { ABOUT, COLUMNS, tableOf } from './table.ts';

const read = async (table: ExportTable) =>
	tableFromIPC(new Uint8Array(await (await exportFile(table, 'arrow', 'en')).arrayBuffer()));

function cellOf(value: unknown): ExportCell {
	if (typeof value === 'bigint') return Number(value);
	if (typeof value === 'object' && value !== null) return [...(value as Iterable<string>)];
	return (value ?? null) as ExportCell;
}

const text = fc.oneof(
	fc.string({ unit: 'binary' }).filter((each) => each.isWellFormed()),
	fc.constantFrom(...FORMULAS, '')
);
const row = fc.tuple(
	fc.option(text),
	fc.option(fc.maxSafeInteger()),
	fc.option(fc.double({ noNaN: true })),
	fc.option(fc.boolean()),
	fc.option(fc.array(text))
);

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('exportFile as Arrow', () => {
	it('makes no code of text, which the policy of the pages forbids', async () => {
		vi.stubGlobal('Function', function refused() {
			throw new EvalError('unsafe-eval');
		});
		const rows = [
			['a', 1, 2.5, true, ['b']],
			[null, null, null, null, null]
		];
		await expect(exportFile(tableOf(rows), 'arrow', 'en')).resolves.toBeInstanceOf(Blob);
	});

	it('gives back every cell, whatever stands in it', async () => {
		const finite = fc
			.array(row, { maxLength: 12 })
			.filter((rows) => rows.every(([, , number]) => number === null || Number.isFinite(number)));
		await fc.assert(
			fc.asyncProperty(finite, async (rows) => {
				const table = await read(tableOf(rows));
				const cells = Array.from({ length: table.numRows }, (_, index) =>
					COLUMNS.map(({ name }) => cellOf(table.getChild(name)?.get(index)))
				);
				expect(cells).toEqual(rows);
			})
		);
	});

	it('has types, dictionaries for texts, descriptions, and says what it holds', async () => {
		const { schema } = await read(tableOf([['a', 1, 2.5, true, ['b']]]));
		expect(schema.fields.map(({ type }) => String(type))).toEqual([
			...['Dictionary<Int32, Utf8>', 'Int64', 'Float64', 'Bool', 'List<Utf8>']
		]);
		expect(schema.fields[2]?.metadata.get('description')).toBe('In US dollars');
		expect(schema.metadata.get('title')).toBe(ABOUT.title);
		expect(JSON.parse(schema.metadata.get('sources') ?? '')).toEqual(ABOUT.sources);
	});

	it('has its columns where there is no row', async () => {
		const table = await read(tableOf([]));
		expect(table.numRows).toBe(0);
		expect(table.schema.names).toEqual(COLUMNS.map(({ name }) => name));
	});
});
