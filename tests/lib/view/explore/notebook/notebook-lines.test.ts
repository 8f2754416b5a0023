import { runInNewContext } from 'node:vm';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	BREAKDOWN_DIMENSIONS,
	type ExploreCatalogue,
	type ExploreSelection,
	type Figure,
	type Observation
} from '#lib/domain/index.ts';
import {
	exploreCatalogue,
	loadFigures,
	loadSeriesRows,
	openNative,
	tableRows,
	type Database
} from '#lib/query/index.ts';
import {
	apiCatalogue,
	FIRST_EXPLORE_VIEW,
	notebookLines,
	notebookPlan,
	observationExport,
	plainCsv,
	quoteCode,
	quoteShell,
	type NotebookCode
} from '#lib/view/index.ts';
import { DIRECTORY, FILES, MANIFEST } from '../../../query/explore/committed.ts';
import { names } from '../figures.ts';

const SITE = 'https://example.org/';
const API = `${SITE}api/v1/`;

let native: Database;
let catalogue: ExploreCatalogue;

beforeAll(async () => {
	native = await openNative({ manifest: MANIFEST, directory: DIRECTORY, threads: 1 });
	catalogue = await exploreCatalogue(native);
}, 60_000);
afterAll(() => native.close());

const CHOSEN: ExploreSelection = {
	series: ['ITU_DDD.I99H'],
	areas: ['404'],
	from: null,
	to: null,
	breakdown: {},
	hide_status: [],
	hide_nature: [],
	absent: false
};
/** Selections that use every condition. */
const SELECTIONS: Record<string, Partial<ExploreSelection>> = {
	'an area': {},
	'groups, whose figures are in the companion': { areas: ['404', '001', '199', 'ITU_AFR'] },
	'members of groups': { areas: ['members:199', '001', 'members:432'] },
	'every economy, years and parts': {
		...{ areas: ['all', '001'], from: 2018, to: 2022, breakdown: { sex: ['F', 'M'] } }
	},
	'hidden flags': { areas: ['all'], hide_status: ['E', 'F'], hide_nature: ['M', 'E'] },
	'series with other defaults': {
		...{ series: ['ITU_DDD.I99H', 'UNSD_SDG.IT_USE_ii99'], areas: ['all', '199'] }
	}
};

function lines(selection: Partial<ExploreSelection>): NotebookCode[] {
	const view = { ...FIRST_EXPLORE_VIEW, selection: { ...CHOSEN, ...selection }, sql: null };
	return notebookLines(view, { site: SITE, catalogue, names: names(), targetName: String });
}

function codeOf(tool: string, selection: Partial<ExploreSelection>): string {
	return lines(selection).find((line) => line.tool === tool)?.code ?? '';
}

/** What the static interface answers, made from the published data. */
async function answer(address: string): Promise<string> {
	const [, key] = /^data\/(.+)\/[^/]+\.csv$/.exec(address.slice(API.length)) ?? [];
	if (key !== undefined) {
		const file = MANIFEST.files.find(({ series }) => series === key);
		if (!file) throw new Error(`no file ${address}`);
		const rows = await loadSeriesRows(FILES.fetchFile, file);
		const unnamed = { locale: 'en' as const, area: () => undefined, series: () => undefined };
		return plainCsv(
			observationExport(rows, unnamed, {
				...{ title: key, filters: [], address, accessed: '', sources: [] }
			})
		);
	}
	const table = address.endsWith('/groups.csv') ? 'area_members' : 'areas';
	const rows: Record<string, unknown>[] = (await tableRows(native, { table })).map((row) => ({
		...row
	}));
	const columns = table === 'areas' ? ['ref_area', 'kind'] : ['group_area', 'ref_area'];
	const cells = rows.map((row) => columns.map((column) => String(row[column])).join(','));
	return [columns.join(','), ...cells].join('\r\n');
}

/** The rows that a cell of Observable gives, run with a `fetch` over the published data. */
async function runCell(code: string): Promise<Observation[]> {
	const body = code.slice(code.indexOf('figures = {') + 'figures = '.length);
	const given = {
		d3: { csvParse: (text: string) => parse<object>(text, { columns: true }) },
		fetch: async (address: string) => {
			const text = await answer(address);
			return { ok: true, text: () => Promise.resolve(text) };
		}
	};
	return (await runInNewContext(`(async () => ${body})()`, given)) as Observation[];
}

function keys(rows: readonly (Figure | Observation)[]): string[] {
	return rows
		.map((row) =>
			[
				...[row.series, row.ref_area, row.time_period, row.obs_value, row.obs_status],
				...BREAKDOWN_DIMENSIONS.map((dimension) => row[dimension])
			].join('|')
		)
		.sort();
}

describe('notebookLines', () => {
	it.each(Object.entries(SELECTIONS))(
		'JavaScript gives exactly the rows of the light path: %s',
		async (_name, selection) => {
			const rows = await runCell(codeOf('Observable', selection));
			const figures = await loadFigures(FILES, { ...CHOSEN, ...selection }, [], catalogue);
			expect(figures.length).toBeGreaterThan(0);
			expect(keys(rows)).toEqual(keys(figures));
		},
		60_000
	);

	it('asks only for addresses that the static interface has, in the release shown', async () => {
		const [indicators, series, sources] = await Promise.all([
			tableRows(native, { table: 'indicators' }),
			tableRows(native, { table: 'series' }),
			tableRows(native, { table: 'sources' })
		]);
		const held = apiCatalogue({
			...{ indicators, series, sources },
			manifest: MANIFEST,
			older: []
		});
		const files = new Set(
			held.indicators
				.flatMap((indicator) => indicator.series)
				.flatMap(({ vintages }) => vintages.flatMap((vintage) => Object.values(vintage.files)))
		);
		const all = catalogue.series.map((row) => row.series);
		const { parts } = notebookPlan({ ...CHOSEN, series: all, areas: ['001'] }, catalogue);
		expect(parts.length).toBeGreaterThanOrEqual(all.length);
		expect(parts.filter(({ address }) => !files.has(address))).toEqual([]);
	});

	it.each(['R', 'Python', 'Observable', 'curl'])('%s names every file, code and filter', (tool) => {
		for (const selection of Object.values(SELECTIONS)) {
			const own = { ...CHOSEN, ...selection };
			const code = codeOf(tool, selection);
			const plan = notebookPlan(own, catalogue);
			const written = (codes: readonly string[]) =>
				tool === 'curl' ? codes.join(', ') : codes.map((text) => `"${text}"`).join(', ');
			for (const { address, codes } of plan.parts) {
				expect(code).toContain(address);
				for (const [, wanted] of codes) expect(code).toContain(written(wanted));
			}
			expect(code).toContain(written(plan.named));
			expect(code).toContain(written(plan.membersOf));
			expect(code.includes('groups.csv')).toBe(plan.membersOf.length > 0);
			expect(code.includes('areas.csv')).toBe(plan.economies);
			expect(/time_period\W+>= 2018/.test(code)).toBe(own.from === 2018);
			expect(/time_period\W+<= 2022/.test(code)).toBe(own.to === 2022);
			expect(code.includes(written(['E', 'F']))).toBe(own.hide_status.length > 0);
			expect(code.includes(written(['M', 'E']))).toBe(own.hide_nature.length > 0);
		}
	});

	it('says in a comment what only the SQL does', () => {
		const view = {
			...FIRST_EXPLORE_VIEW,
			selection: { ...CHOSEN, absent: true },
			transformations: [{ kind: 'index' as const, year: 2015 }]
		};
		const all = notebookLines(view, {
			...{ site: SITE, catalogue, names: names(), targetName: String }
		});
		expect(all.map(({ tool }) => tool)).toEqual(['R', 'Python', 'Observable', 'curl']);
		for (const { code } of all) {
			const comments = code.split('\n').filter((line) => /^(#|\/\/) /.test(line));
			expect(comments[0]).toContain('absent');
			expect(comments[1]).toContain('2015');
		}
	});

	it('gives nothing for a reader’s own SQL, and where nothing is chosen', () => {
		const input = { site: SITE, catalogue, names: names(), targetName: String };
		const view = { ...FIRST_EXPLORE_VIEW, selection: CHOSEN };
		expect(notebookLines({ ...view, sql: 'SELECT 1' }, input)).toEqual([]);
		expect(lines({ series: [] })).toEqual([]);
		expect(lines({ areas: ['unknown'] })).toEqual([]);
	});
});

describe('hostile codes', () => {
	const hostile = [
		...['"]); import os #', "'; rm -rf / #", '\\', '\\"', '${process}', '`id`', '$(id)', '\n# x'],
		...['\r\nevil()', '\u2028evil()', '</script>', '\0', '\ud800', '%in%', "O'Brien", '{{x}}']
	];

	it('stay one literal of R, Python and JavaScript', async () => {
		const breakdown = { sex: hostile };
		const rows = await runCell(codeOf('Observable', { breakdown }));
		expect(rows).toEqual([]);
		for (const tool of ['R', 'Python', 'Observable', 'curl']) {
			const code = codeOf(tool, { breakdown });
			expect(code.split(/[\n\r\u2028]/)).toHaveLength(
				codeOf(tool, { breakdown: { sex: ['F'] } }).split('\n').length
			);
		}
	});

	it('read back as they were', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const literal = quoteCode(text);
				expect(JSON.parse(literal)).toBe(text.replaceAll('\0', '\ufffd'));
				expect(literal).toMatch(/^"(?:[^"\\\n\r]|\\["\\bfnrt]|\\u[0-9a-f]{4})*"$/u);
			})
		);
	});

	it('stay one argument of a shell', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const plain = text.replaceAll('\0', '');
				const parts = quoteShell(text).split(`'\\''`);
				expect(parts.join("'")).toBe(`'${plain}'`);
				expect(parts.join('').replace(/^'|'$/g, '')).not.toContain("'");
			})
		);
	});
});
