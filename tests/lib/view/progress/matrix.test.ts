import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	firstPlace,
	matrixCellId,
	matrixCellWords,
	matrixCsv,
	matrixFileName,
	matrixFinding,
	matrixModel,
	matrixNotes,
	matrixSources,
	placeOf,
	readCsvText,
	walkMatrix,
	type MatrixCell,
	type MatrixModel,
	type MatrixVerdict
} from '#lib/view/index.ts';
import { MATRIX_ORIGIN, SMALL_MATRIX } from './verdict-rows.ts';

const model = matrixModel(SMALL_MATRIX, 'en');
const states = (of: MatrixModel) => of.rows.map((cells) => cells.map(({ state }) => state));
const cellOf = (id: string) => model.rows.flat().find((cell) => cell.id === id) as MatrixCell;

describe('matrixModel', () => {
	it('orders lines and goals, and leaves out what is no row', () => {
		expect(model.lines.map(({ code, label }) => `${code} ${label}`)).toEqual([
			...['C2 C2', 'C7-eGOV C7', 'C8 C8']
		]);
		expect(model.goals.map(({ code }) => code)).toEqual(['1', '2', '9', '17']);
		expect(matrixModel(SMALL_MATRIX, 'fr').goals[0]?.short).toBe('Nommé 1');
	});

	it('tells verdicts, links without an indicator and no links apart', () => {
		expect(states(model)).toEqual([
			['none', 'none', 'verdict', 'verdict'],
			['none', 'hollow', 'none', 'none'],
			['none', 'none', 'hollow', 'none']
		]);
		expect(cellOf('C2-9')).toMatchObject({
			verdict: 'on_track',
			speaking: 3,
			targets: ['9.1', '9.c']
		});
		expect(cellOf('C8-9').decision).toBe('doubtful');
		expect(cellOf('C8-17').decision).toBe('reject');
	});

	it('never merges layers or methods', () => {
		const thematic = matrixModel({ ...SMALL_MATRIX, layer: 'thematic' }, 'en');
		expect(
			states(thematic)
				.flat()
				.filter((state) => state !== 'none')
		).toEqual(['verdict']);
		expect(matrixNotes(thematic, 'en')).toEqual([]);
		const sdsn = matrixModel({ ...SMALL_MATRIX, method: 'SDSN' }, 'en');
		expect(sdsn.rows[0]?.[2]?.verdict).toBe('deterioration');
	});

	it('has the address of a cell’s evidence', () => {
		expect(matrixCellId('C7-eGOV', '9')).toBe('cell-C7-eGOV-9');
	});
});

describe('matrixCellWords', () => {
	it('says all that a cell shows', () => {
		expect(matrixCellWords(cellOf('C2-9'), 'en')).toBe(
			'C2 Infrastructure, goal 9 Goal named 9: on track, 3 indicators, 1 without a verdict, from deterioration to on track'
		);
		expect(matrixCellWords(cellOf('C2-17'), 'en')).toContain(
			': not assessable, 2 indicators without a verdict'
		);
		expect(matrixCellWords(cellOf('C7-eGOV-2'), 'en')).toBe(
			'C7 E-government, goal 2 Goal named 2: linked, no internationally agreed indicator'
		);
		expect(matrixCellWords(cellOf('C8-9'), 'en')).toContain('indicator; the link is doubtful');
		expect(matrixCellWords(cellOf('C8-17'), 'fr')).toContain('\u202f: aucun lien');
	});

	it('names the links in doubt with the source’s remark', () => {
		expect(matrixNotes(model, 'en')).toEqual([
			{
				id: 'C8-9',
				words: 'C8 Culture, goal 9 Goal named 9: doubtful, drawn dashed',
				remark: 'one file only, "bare" goal'
			},
			{
				id: 'C8-17',
				words: 'C8 Culture, goal 17 Goal named 17: rejected, not drawn',
				remark: 'off by one'
			}
		]);
	});
});

describe('the activities beside the verdicts', () => {
	const effort = {
		...{ total: 40, declaring: 9, lines: {}, goals: { '9': 5 } },
		cells: { 'C2-9': { declared: 1, assigned: 12 }, 'C8-1': { declared: 0, assigned: 2 } },
		coverage: { sources: 2, economies: 3, from: 2001, to: 2024 }
	};
	const shown = matrixModel({ ...SMALL_MATRIX, effort }, 'en');
	const wordsOf = (id: string) => {
		const cell = shown.rows.flat().find((each) => each.id === id) as MatrixCell;
		return matrixCellWords(cell, 'en');
	};

	it('stand in every cell, where the matrix has no link, too', () => {
		expect(wordsOf('C2-9')).toContain('to on track; 1 activity declared, 12 assigned by rule');
		expect(wordsOf('C8-1')).toContain('no link; 0 activities declared, 2 assigned by rule');
		expect(wordsOf('C2-17')).toContain('; 0 activities declared, 0 assigned by rule');
	});

	it('change no verdict and no state', () => {
		const bare = shown.rows.map((row) => row.map((cell) => ({ ...cell, effort: null })));
		expect(bare).toEqual(model.rows);
	});

	it('are two columns of the CSV, empty where they are not shown', () => {
		const column = (of: MatrixModel, name: string) =>
			parse<Record<string, string>>(matrixCsv(of, MATRIX_ORIGIN), { columns: true }).map(
				(row) => row[name]
			);
		expect(column(shown, 'activities_declared')).toEqual([
			...['0', '0', '1', '0', '0', '0', '0', '0', '0', '0', '0', '0']
		]);
		expect(column(shown, 'activities_assigned')[8]).toBe('2');
		expect(column(model, 'activities_assigned').join('')).toBe('');
	});
});

describe('the files of a matrix', () => {
	it('are CSV with a row for each cell, which carries its choice and its sources', () => {
		const lines = matrixCsv(model, MATRIX_ORIGIN).split('\r\n');
		expect(lines).toHaveLength(1 + 12 + 1);
		expect(lines[0]).toMatch(/^ref_area,area,layer,method,action_line,action_line_name,goal,/);
		expect(lines[3]).toBe(
			'001,World,official,OPEN_SDG,C2,Infrastructure,9,Goal named 9,verdict,accept,9.1;9.c,on_track,3.5,3,1,deterioration,on_track,internet-use;mobile-coverage;internet-price;internet-speed,,,"UNSD, SDG Database, 2023-12, CC BY 4.0",2026-11-23,,https://ict.example/matrix/'
		);
		expect(lines[11]).toContain('hollow,doubtful,,,,0,0,,,,,,,,"one file only, ""bare"" goal"');
	});

	it('are read back as they were written, and hold no formula', () => {
		const hostile = fc.oneof(
			fc.string(),
			fc.constantFrom('=1+1', '+A1', '-1', '@x', '\t=1', 'a"b')
		);
		fc.assert(
			fc.property(hostile, hostile, (area, note) => {
				const any = matrixModel(
					{ ...SMALL_MATRIX, links: SMALL_MATRIX.links.map((each) => ({ ...each, note })) },
					'en'
				);
				const text = matrixCsv(any, { ...MATRIX_ORIGIN, area });
				const rows = parse<Record<string, string>>(text, { columns: true });
				expect(rows).toHaveLength(12);
				const isFormula = (value: string) => /^\s*[=+\-@\t\r]/.test(value);
				expect(readCsvText(rows[0]?.['area'] ?? '')).toBe(area);
				expect(readCsvText(rows[10]?.['note'] ?? '')).toBe(note);
				const fields = rows.flatMap((row) => [row['area'] ?? '', row['note'] ?? '']);
				expect(fields.filter(isFormula)).toEqual([]);
			})
		);
		const low = { ...SMALL_MATRIX.cells[0], score: -1.5 } as MatrixVerdict;
		const negative = matrixModel({ ...SMALL_MATRIX, cells: [low] }, 'en');
		expect(matrixCsv(negative, MATRIX_ORIGIN)).toContain(',-1.5,');
	});

	it('name their choice', () => {
		expect(matrixFileName(model, 'Côte d’Ivoire')).toBe(
			'wsis-sdg-matrix-cote-d-ivoire-open-sdg-official'
		);
		const thematic = { layer: 'thematic', method: 'ITU_UMC' } as const;
		expect(matrixFileName(thematic, 'World')).toBe('wsis-sdg-matrix-world-itu-umc-thematic');
	});

	it('name the sources of the figures behind their cells', () => {
		const rows = [
			{ indicator: 'internet-use', series: 'UNSD_SDG.IT_USE_II99' },
			{ indicator: 'exports', series: 'WB_WDI.X' }
		];
		const [known] = MATRIX_ORIGIN.sources;
		const sources = known ? [{ ...known, source: 'WB_WDI' }, known] : [];
		expect(matrixSources(model, rows, sources)).toEqual({
			sources: [known],
			sourceOf: new Map([['internet-use', 'UNSD_SDG']])
		});
	});
});

describe('matrixFinding', () => {
	it('counts what can be judged, what not, and what nobody measures', () => {
		expect(matrixFinding(model, 'en')).toBe(
			'Of 4 links, one can be judged: 1 on track. With indicators, but no verdict: 1. Without an internationally agreed indicator: 2.'
		);
		const none = matrixModel({ ...SMALL_MATRIX, cells: [] }, 'fr');
		expect(matrixFinding(none, 'fr')).toMatch(/^Aucun des 4 liens ne peut être jugé\. /);
	});
});

describe('walkMatrix', () => {
	const at = (id: string) => placeOf(id, model) ?? { row: -1, column: -1 };
	const walk = (key: string, id: string, options = {}) => walkMatrix(key, at(id), model, options);

	it('goes from link to link', () => {
		expect(firstPlace(model)).toEqual(at('C2-9'));
		expect(walk('ArrowRight', 'C2-9')).toEqual(at('C2-17'));
		expect(walk('ArrowRight', 'C2-17')).toEqual(at('C2-17'));
		expect(walk('ArrowRight', 'C2-17', { rtl: true })).toEqual(at('C2-9'));
		expect(walk('ArrowDown', 'C2-9')).toEqual(at('C8-9'));
		expect(walk('ArrowDown', 'C2-17')).toEqual(at('C7-eGOV-2'));
		expect(walk('PageDown', 'C2-9')).toEqual(at('C7-eGOV-2'));
		expect(walk('Home', 'C2-17')).toEqual(at('C2-9'));
		expect(walk('End', 'C2-9', { ctrl: true })).toEqual(at('C8-9'));
		expect(walk('Enter', 'C2-9')).toBeNull();
		expect(placeOf('C2-99', model)).toBeNull();
	});

	const keys = [
		...['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']
	];

	it('stays on links and reaches every one, whatever the matrix', () => {
		const grid = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), {
			minLength: 1,
			maxLength: 6
		});
		fc.assert(
			fc.property(grid, fc.boolean(), (cells, rtl) => {
				const state = (linked: boolean) => ({ state: linked ? 'hollow' : 'none' });
				const any = { rows: cells.map((row) => row.map(state)) } as unknown as MatrixModel;
				const start = firstPlace(any);
				const links = cells.flat().filter(Boolean).length;
				expect(start === null).toBe(links === 0);
				const seen = new Set<string>();
				const queue = start ? [start] : [];
				for (let place = queue.pop(); place; place = queue.pop()) {
					expect(any.rows[place.row]?.[place.column]?.state).toBe('hollow');
					if (seen.has(`${place.row} ${place.column}`)) continue;
					seen.add(`${place.row} ${place.column}`);
					for (const key of keys) queue.push(walkMatrix(key, place, any, { rtl }) ?? place);
				}
				expect(seen.size).toBe(links);
			})
		);
	});
});
