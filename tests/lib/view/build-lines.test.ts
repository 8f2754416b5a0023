import { describe, expect, it } from 'vitest';
import { buildLines } from '#lib/view/index.ts';
import { labels, row } from './rows.ts';

const ITU = ['ITU_AFR', 'ITU_ARB', 'ITU_ASP', 'ITU_AMS', 'ITU_CIS', 'ITU_EUR'];
const areas = labels('001', '199', '404', '356', '578', '004', ...ITU);

describe('buildLines', () => {
	it('shows the world first, then the regions, the rest grey', () => {
		const rows = [...ITU, '199', '001', '404'].map((code) => row(code, 2020, 50));
		const built = buildLines(rows, { series: 'S.A', areas });
		expect(built.basis).toBe('groups');
		expect(built.lines.map(({ ref_area, role }) => [ref_area, role])).toEqual([
			['001', 'world'],
			...ITU.map((code) => [code, 'group']),
			['199', 'context']
		]);
	});

	it('shows what the reader chose, in that order, with groups as context, and names what is missing', () => {
		const rows = ['001', '199', '404', '356'].map((code) => row(code, 2020, 50));
		const built = buildLines(rows, { series: 'S.A', areas, chosen: ['404', '578', '356'] });
		expect(built.lines.map(({ ref_area, role }) => [ref_area, role])).toEqual([
			['001', 'world'],
			['404', 'chosen'],
			['356', 'chosen'],
			['199', 'context']
		]);
		expect(built.missing).toEqual(['578']);
	});

	it('never colours more than seven lines', () => {
		const chosen = ['101', '102', '103', '104', '105', '106', '107', '108'];
		const rows = ['001', ...chosen].map((code) => row(code, 2020, 50));
		const built = buildLines(rows, { series: 'S.A', areas: labels('001', ...chosen), chosen });
		expect(built.lines.filter(({ role }) => role !== 'context')).toHaveLength(7);
		expect(built.lines[0]).toMatchObject({ ref_area: '001', role: 'context' });
	});

	it('spreads economies over the ranking where the series has no groups', () => {
		const codes = Array.from({ length: 21 }, (_, i) => String(100 + i));
		const rows = codes.flatMap((code, i) => [row(code, 2018, i), row(code, 2020, i)]);
		rows.push(row('100', 2022, 99));
		const built = buildLines(rows, { series: 'S.A', areas: labels(...codes) });
		expect(built).toMatchObject({ basis: 'spread', spreadYear: 2020 });
		expect(built.lines.map(({ ref_area }) => ref_area)).toEqual([
			'118',
			'114',
			'110',
			'106',
			'102'
		]);
	});

	it('keeps series apart: the companion fills in only areas that the series lacks', () => {
		const other = { series: 'S.AGG', source: 'AGG', vintage: '2022-09' };
		const rows = [
			row('404', 2020, 30),
			row('404', 2021, 99, other),
			row('001', 2005, 15, other),
			row('199', 2005, 1, other),
			row('404', 2021, 77, { series: 'S.UNDECLARED' })
		];
		const options = { series: 'S.A', aggregates: 'S.AGG', areas, chosen: ['404'] };
		const [world, kenya] = buildLines(rows, options).lines;
		expect(world).toMatchObject({ source: 'AGG', vintage: '2022-09', years: [2005, 2021] });
		expect(kenya).toMatchObject({
			source: 'S',
			points: [{ year: 2020, value: 30 }],
			years: [2020]
		});
	});

	it('takes one breakdown, totals by default', () => {
		const rows = [row('001', 2020, 60), row('001', 2020, 57, { sex: 'F' })];
		const value = (sex?: string) =>
			buildLines(rows, { series: 'S.A', areas, ...(sex ? { breakdown: { sex } } : {}) }).lines[0]
				?.points;
		expect(value()).toMatchObject([{ value: 60 }]);
		expect(value('F')).toMatchObject([{ value: 57 }]);
	});

	it('keeps published texts without a number, drops missing ones, sorts years', () => {
		const rows = [
			row('001', 2021, 5),
			row('001', 2020, null, { obs_text: '<2.5' }),
			row('001', 2019, null, { obs_status: 'O', obs_text: '...' })
		];
		const [world] = buildLines(rows, { series: 'S.A', areas }).lines;
		expect(world?.points.map(({ year, text }) => [year, text])).toEqual([
			[2020, '<2.5'],
			[2021, null]
		]);
	});

	it('has no lines where nothing is published', () => {
		expect(buildLines([], { series: 'S.A', areas })).toEqual({
			lines: [],
			basis: 'none',
			spreadYear: null,
			missing: []
		});
	});
});
