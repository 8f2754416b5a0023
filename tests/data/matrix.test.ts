import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ActionLine, Goal, MatrixLink } from '#lib/domain/index.ts';
import { matrixModel } from '#lib/view/index.ts';

/** The cells as the facts on the WSIS-SDG Matrix list them, one row a cell. */
interface Expected {
	action_line: string;
	goal: string;
	decision: MatrixLink['decision'];
	targets: string;
}

function read<Row>(path: string): Row[] {
	return parse<Row>(readFileSync(path, 'utf8'), { columns: true, skip_empty_lines: true });
}

describe('the matrix of the site', () => {
	const expected = read<Expected>('tests/golden/matrix/wsis-sdg-matrix-goals.csv');
	const lines = read<Record<string, string>>('data/action-lines.csv').map((row) => ({
		...row,
		matrix_row: row['matrix_row'] === 'true',
		position: Number(row['position'])
	})) as unknown as ActionLine[];
	const goals = read<Goal>('data/goals.csv');
	const links = read<Record<string, string>>('data/matrix-links.csv').map((row) => ({
		...row,
		target: row['target'] || null,
		note: row['note'] || null
	})) as unknown as MatrixLink[];
	const { rows } = matrixModel(
		{ layer: 'official', method: 'OPEN_SDG', cells: [], links, lines, goals },
		'en'
	);

	it('has eighteen rows of seventeen cells', () => {
		expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 18 }, () => 17));
	});

	it('has a link exactly where the facts have one, cell by cell, with the targets they name', () => {
		for (const cell of rows.flat()) {
			const fact = expected.find(
				(row) => row.action_line === cell.line.code && row.goal === cell.goal.code
			);
			const linked = fact !== undefined && fact.decision !== 'reject';
			expect([cell.id, cell.state], cell.id).toEqual([cell.id, linked ? 'hollow' : 'none']);
			expect(cell.decision, cell.id).toBe(fact?.decision ?? null);
			if (fact?.decision === 'accept') {
				const targets = fact.targets.split(';').filter(Boolean);
				expect([...cell.targets].sort(), cell.id).toEqual(targets.sort());
			}
		}
	});

	it('counts the 123 accepted cells', () => {
		const accepted = rows.flat().filter(({ decision }) => decision === 'accept');
		expect(accepted).toHaveLength(expected.filter((row) => row.decision === 'accept').length);
		expect(accepted).toHaveLength(123);
	});
});
