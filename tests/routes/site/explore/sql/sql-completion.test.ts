import { CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { schemaCompletionSource, sql } from '@codemirror/lang-sql';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { duckdbDialect } from '../../../../../src/routes/[[locale=locale]]/(site)/explore/sql/duckdb-dialect.ts';
import {
	codeSource,
	sqlNamespace,
	wordSource,
	type SqlVocabulary
} from '../../../../../src/routes/[[locale=locale]]/(site)/explore/sql/sql-completion.ts';

const column = (name: string, description = '') => ({ name, type: 'VARCHAR', description });
const vocabulary: SqlVocabulary = {
	tables: [
		{ name: 'areas', rows: 3, columns: [column('ref_area', 'Of areas')], own: false },
		{
			name: 'observations',
			rows: 9,
			columns: [column('ref_area', 'Area'), column('obs_value', 'The figure')],
			own: false
		},
		{ name: 'own_costs', rows: 2, columns: [column('Cost 2020')], own: true },
		{ name: 'series:ITU_DDD.I99H', rows: 4, columns: [column('ref_area')], own: false }
	],
	series: [{ code: 'ITU_DDD.I99H', name: 'Individuals using the Internet, ITU' }],
	areas: [
		{ code: '404', name: 'Kenya' },
		{ code: '384', name: 'Côte d’Ivoire' }
	],
	rows: (count) => `${count} rows`
};

type Source = (
	context: CompletionContext
) => CompletionResult | Promise<CompletionResult | null> | null;

/** What is offered at the mark `|` of a text, as what it would put there. */
async function offered(source: Source, marked: string): Promise<string[]> {
	const at = marked.indexOf('|');
	const state = EditorState.create({
		doc: marked.replace('|', ''),
		extensions: [sql({ dialect: duckdbDialect })]
	});
	const result = await source(new CompletionContext(state, at, false));
	return (result?.options ?? []).map(({ label, apply }) =>
		typeof apply === 'string' ? apply : label
	);
}

describe('codeSource', () => {
	it.each([
		[`SELECT 1 WHERE ref_area = 'ken|'`, ['404']],
		[`SELECT 1 WHERE ref_area = 'cote ivoire|'`, ['384']],
		[`SELECT 1 WHERE series = 'internet itu|`, ['ITU_DDD.I99H']],
		[`SELECT 1 WHERE ref_area = '40|'`, ['404']],
		[`SELECT ken|`, []],
		[`SELECT 'nowhere|'`, []]
	])('puts the codes in the place of names: %s', async (text, codes) => {
		expect(await offered(codeSource(vocabulary), text)).toEqual(codes);
	});
});

describe('wordSource', () => {
	it('offers columns as the figures have them, and functions', async () => {
		const source = wordSource(vocabulary);
		const words = await offered(source, 'SELECT o|');
		expect(words).toContain('obs_value');
		expect(words).toContain('"Cost 2020"');
		expect(words).toContain('median(');
		const state = EditorState.create({ doc: 'r', extensions: [sql({ dialect: duckdbDialect })] });
		const result = source(new CompletionContext(state, 1, false));
		const found = result?.options.find(({ label }) => label === 'ref_area');
		expect(found).toMatchObject({ info: 'Area', detail: 'observations …' });
	});

	it('is silent in texts, comments and after a dot', async () => {
		for (const text of [`SELECT 'ob|'`, '-- ob|', 'SELECT a.ob|']) {
			expect(await offered(wordSource(vocabulary), text)).toEqual([]);
		}
	});
});

describe('sqlNamespace', () => {
	const source = schemaCompletionSource({
		dialect: duckdbDialect,
		schema: sqlNamespace(vocabulary)
	});

	it('offers tables, quoted where they must be', async () => {
		const tables = await offered(source, 'SELECT * FROM o|');
		expect(tables).toContain('observations');
		expect(tables).toContain('"series:ITU_DDD.I99H"');
	});

	it('offers the columns of a table and of its alias', async () => {
		expect(await offered(source, 'SELECT observations.| FROM observations')).toContain('obs_value');
		expect(await offered(source, 'SELECT o.| FROM observations o')).toContain('obs_value');
	});
});
