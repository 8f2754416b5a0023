import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { SQLNamespace } from '@codemirror/lang-sql';
import { syntaxTree } from '@codemirror/language';
import { foldText } from '#lib/view/index.ts';
import type { NamedCode, SqlTable } from '#lib/query/index.ts';
import { FUNCTIONS } from './duckdb-dialect.ts';

/** What the editor can offer: tables with their columns, and the codes that may stand in quotes. */
export interface SqlVocabulary {
	tables: readonly SqlTable[];
	series: readonly NamedCode[];
	areas: readonly NamedCode[];
	/** Words for a table's number of rows. */
	rows: (count: number) => string;
}

function quoted(name: string): string {
	return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name}"`;
}

/** Tables and columns as the editor's SQL mode wants them. */
export function sqlNamespace({ tables, rows }: SqlVocabulary): SQLNamespace {
	return Object.fromEntries(
		tables.map((table): [string, SQLNamespace] => [
			table.name.replaceAll('.', String.raw`\.`),
			{
				self: {
					label: table.name,
					apply: quoted(table.name),
					type: 'class',
					detail: rows(table.rows),
					boost: table.own ? 3 : table.name.includes(':') ? 0 : 2
				},
				children: table.columns.map((column): Completion => ({
					label: column.name,
					apply: quoted(column.name),
					type: 'property',
					detail: column.type,
					...(column.description === '' ? {} : { info: column.description })
				}))
			}
		])
	);
}

function rank(table: string): number {
	return table === 'observations' ? 0 : 1;
}

/** Columns of all tables and functions, wherever a word begins. */
export function wordSource(vocabulary: SqlVocabulary) {
	const columns = new Map<string, Completion>();
	const whole = vocabulary.tables.filter(({ name }) => !name.includes(':'));
	// A column of several tables is described as the figures have it, or the first that has it.
	const ordered = whole.toSorted((left, right) => rank(left.name) - rank(right.name));
	for (const table of ordered) {
		for (const { name, type, description } of table.columns) {
			const known = columns.get(name);
			if (known !== undefined) known.detail = `${known.detail?.split(' ')[0]} …`;
			else {
				columns.set(name, {
					label: name,
					apply: quoted(name),
					type: 'property',
					detail: `${table.name} · ${type}`,
					...(description === '' ? {} : { info: description })
				});
			}
		}
	}
	const functions = FUNCTIONS.map((name): Completion => ({
		label: name,
		apply: `${name}(`,
		detail: '( )',
		type: 'function'
	}));
	const options = [...columns.values(), ...functions];
	return (context: CompletionContext): CompletionResult | null => {
		if (/String|Comment/.test(syntaxTree(context.state).resolveInner(context.pos, -1).name)) {
			return null;
		}
		const word = context.matchBefore(/[A-Za-z_][A-Za-z0-9_]*/);
		if (word === null || context.matchBefore(/\.[A-Za-z0-9_]*/) !== null) return null;
		return { from: word.from, options, validFor: /^[A-Za-z0-9_]*$/ };
	};
}

/** Inside quotes: keys of series by their names, and names of areas that become their M49 codes. */
export function codeSource({ series, areas }: SqlVocabulary) {
	const options = [...series, ...areas].map(({ code, name }) => ({
		folded: foldText(`${code} ${name}`),
		option: { label: name, apply: code, detail: code, type: 'constant' } satisfies Completion
	}));
	return (context: CompletionContext): CompletionResult | null => {
		const node = syntaxTree(context.state).resolveInner(context.pos, -1);
		if (node.name !== 'String') return null;
		const from = node.from + 1;
		const typed = foldText(context.state.sliceDoc(from, context.pos)).trim();
		if (typed === '' && !context.explicit) return null;
		const words = typed.split(/\s+/);
		const found = options.filter(({ folded }) => words.every((word) => folded.includes(word)));
		if (found.length === 0) return null;
		return { from, options: found.slice(0, 100).map(({ option }) => option), filter: false };
	};
}
