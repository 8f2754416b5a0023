import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countEffort,
	effortFile,
	effortRows,
	WHOLE_EFFORT,
	type EffortFilter,
	type EffortRow
} from '#lib/view/index.ts';
import { anyFilter, anyRow, effortRow } from './effort-rows.ts';

/** Whether a row counts at a line in a layer, told once more in the plainest way. */
function counts(row: EffortRow, filter: EffortFilter, line: string, layer: string): boolean {
	return row.links.some(
		(link) =>
			link.line === line &&
			link.layer === layer &&
			(filter.layer === null || filter.layer === layer) &&
			(filter.confidence.length === 0 || filter.confidence.includes(link.confidence ?? ''))
	);
}

function passes(row: EffortRow, filter: EffortFilter): boolean {
	const facets = ['source', 'orgtype', 'kind', 'process', 'status'] as const;
	for (const facet of facets) {
		if (filter[facet].length > 0 && !filter[facet].includes(row[facet] ?? '')) return false;
	}
	const { from, to, areas } = filter;
	if ((from ?? to) !== null && row.year === null) return false;
	if (row.year !== null && (row.year < (from ?? 0) || row.year > (to ?? 9999))) return false;
	return areas === null || row.areas.some((area) => areas.has(area));
}

describe('countEffort', () => {
	it('equals a naive count for any rows and any choice', () => {
		fc.assert(
			fc.property(fc.array(anyRow, { maxLength: 30 }), anyFilter, (rows, filter) => {
				const found = countEffort(rows, filter);
				const chosen = rows.filter((row) => passes(row, filter));
				for (const line of ['C2', 'C3', 'C7-eGOV']) {
					for (const layer of ['declared', 'assigned'] as const) {
						const own = chosen.filter((row) => counts(row, filter, line, layer));
						expect(found.lines[line]?.[layer] ?? 0).toBe(own.length);
						for (const goal of ['1', '9', '17']) {
							const both = own.filter(({ goals }) => goals.includes(goal));
							expect(found.cells[`${line}-${goal}`]?.[layer] ?? 0).toBe(both.length);
						}
					}
				}
			})
		);
	});

	it('never counts more in a cell than in its line or its goal, nor more goals than activities', () => {
		fc.assert(
			fc.property(fc.array(anyRow, { maxLength: 30 }), anyFilter, (rows, filter) => {
				const { cells, lines, goals, declaring, total } = countEffort(rows, filter);
				expect(declaring).toBeLessThanOrEqual(total);
				for (const [id, cell] of Object.entries(cells)) {
					const at = id.lastIndexOf('-');
					const line = lines[id.slice(0, at)];
					const goal = goals[id.slice(at + 1)] ?? 0;
					expect(cell.declared).toBeLessThanOrEqual(Math.min(line?.declared ?? 0, goal));
					expect(cell.assigned).toBeLessThanOrEqual(Math.min(line?.assigned ?? 0, goal));
				}
			})
		);
	});

	it('counts an activity once where two rules give it the same line, and keeps the layers apart', () => {
		const twice = effortRow({
			goals: ['9'],
			links: [
				{ line: 'C2', layer: 'assigned', confidence: 'high' },
				{ line: 'C2', layer: 'assigned', confidence: 'low' },
				{ line: 'C2', layer: 'declared', confidence: null }
			]
		});
		const found = countEffort([twice, effortRow()], WHOLE_EFFORT);
		expect(found.lines).toEqual({ C2: { declared: 1, assigned: 2 } });
		expect(found.cells).toEqual({ 'C2-9': { declared: 1, assigned: 1 } });
		expect([found.total, found.declaring]).toEqual([2, 1]);
	});

	it('tells what the chosen activities cover', () => {
		const rows = [effortRow(), effortRow({ source: 'ITU', year: 2011, areas: [] })];
		expect(countEffort(rows, WHOLE_EFFORT).coverage).toEqual({
			...{ sources: 2, economies: 1, from: 2011, to: 2020 }
		});
		const none = countEffort(rows, { ...WHOLE_EFFORT, from: 2025 });
		expect(none.coverage).toEqual({ sources: 0, economies: 0, from: null, to: null });
	});
});

describe('effortFile', () => {
	it('gives back the rows that it was made of, through JSON', () => {
		fc.assert(
			fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
				const sent = JSON.parse(JSON.stringify(effortFile(rows))) as ReturnType<typeof effortFile>;
				expect(effortRows(sent)).toEqual(rows);
			})
		);
	});
});
