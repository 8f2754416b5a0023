import { describe, expect, it } from 'vitest';
import {
	buildChartTable,
	buildCoverage,
	buildLines,
	buildSpark,
	describePoint,
	flagWords,
	formatCitation,
	latestCoveredYear,
	lineSubtitle,
	parseBreakdown,
	summariseCoverage,
	summariseLines,
	summariseSpark
} from '#lib/view/index.ts';
import { OBS_STATUS } from '#lib/domain/index.ts';
import { labels, row } from './rows.ts';

const areas = labels('001', '404', '356');
const rows = [
	row('001', 2010, 29),
	row('001', 2020, 60.5, { obs_status: 'E' }),
	row('404', 2015, 16.6, { obs_status: 'B', comment_obs: 'New survey' }),
	row('404', 2020, null, { obs_text: '<2.5' })
];
const built = buildLines(rows, { series: 'S.A', areas, chosen: ['404'] });
const plain = (text: string) => text.replaceAll('\u202f', '~').replaceAll('\u2060', '');

describe('captions', () => {
	it('name the indicator, the unit and the years', () => {
		const subtitle = lineSubtitle(built, { name: 'Thing', unit: 'PERCENT' }, 'en');
		expect(plain(subtitle)).toBe('Thing, per cent, 2010–2020');
		const known = { name: 'Things per 100 inhabitants', unit: 'PER_100_POP' };
		expect(plain(lineSubtitle(built, known, 'en'))).toBe('Things per 100 inhabitants, 2010–2020');
		expect(lineSubtitle({ ...built, lines: [] }, known, 'en')).toBe(known.name);
	});

	it('say how economies were chosen', () => {
		const spread = buildLines([row('404', 2020, 1), row('356', 2020, 2)], { series: 'S.A', areas });
		expect(lineSubtitle(spread, { name: 'Thing', unit: 'INDEX' }, 'en')).toBe(
			'Thing, index, 2020; 2 economies spread over the ranking of 2020'
		);
	});

	it('tell every line in words', () => {
		const text = summariseLines(built.lines, { subtitle: 'Thing', unit: 'PERCENT' }, 'en');
		expect(plain(text)).toBe(
			'Line chart with 2 lines. Thing. World: 29~% in 2010, 60.5~% in 2020. Area 404: 16.6~% in 2015.'
		);
		expect(summariseLines([], { subtitle: '', unit: '' }, 'en')).toBe('No figures to show.');
	});

	it('tell a spark and a coverage', () => {
		const spark = buildSpark(rows, '001', [2010, 2020]);
		expect(spark.points).toHaveLength(2);
		expect(() => buildSpark([...rows, ...rows], '001', [])).toThrow('two figures of 001 for 2010');
		expect(plain(summariseSpark(built.lines[0]?.points ?? [], 'PERCENT', 'fr'))).toBe(
			'29~% en 2010, 60,5~% en 2020'
		);
		const coverage = buildCoverage(
			[row('404', 2010, 1), row('404', 2012, 1), row('356', 2012, 1), row('001', 2014, 1)],
			areas
		);
		expect(coverage).toEqual([
			{ year: 2010, economies: 1 },
			{ year: 2012, economies: 2 }
		]);
		expect(latestCoveredYear(coverage)).toBe(2012);
		expect(latestCoveredYear([])).toBeNull();
		expect(plain(summariseCoverage(coverage, 'en'))).toBe(
			'Economies with a figure each year, 2010–2012: from 1 to 2; 2 in 2012'
		);
	});

	it('describe one figure with its flag, note and source', () => {
		const [world, kenya] = built.lines;
		const point = kenya?.points[0];
		if (!world || !kenya || !point) throw new Error('lines expected');
		const words = describePoint(kenya, point, { unit: 'PERCENT', source: 'Survey' }, 'en');
		expect(words).toMatchObject({ flags: 'break in series', note: 'New survey', source: 'Survey' });
		expect(plain(words.spoken)).toBe('Area 404, 2015: 16.6~%; break in series; New survey');
		const text = kenya.points[1];
		if (!text) throw new Error('point expected');
		expect(describePoint(kenya, text, { unit: 'PERCENT' }, 'en')).toMatchObject({
			value: '<2.5',
			source: 'S, 2024-11'
		});
	});
});

describe('flagWords', () => {
	it('has words for every status but normal, in both languages', () => {
		for (const status of OBS_STATUS) {
			expect(flagWords({ status, nature: null }, 'fr')).toHaveLength(status === 'A' ? 0 : 1);
		}
	});

	it('does not say estimate twice', () => {
		expect(flagWords({ status: 'E', nature: 'E' }, 'en')).toEqual([
			{ code: 'E', words: 'estimate' }
		]);
		expect(flagWords({ status: 'A', nature: 'M' }, 'en')).toEqual([
			{ code: 'Mo', words: 'modelled' }
		]);
		expect(flagWords({ status: 'A', nature: 'C' }, 'en')).toEqual([]);
	});
});

describe('buildChartTable', () => {
	it('has years as rows, latest first, areas as columns, flags and notes once', () => {
		const table = buildChartTable(built.lines, 'PERCENT', 'en');
		expect(table.columns.map(({ name }) => name)).toEqual(['World', 'Area 404']);
		expect(table.rows.map(({ year }) => year)).toEqual([2020, 2015, 2010]);
		expect(table.rows[0]?.cells).toMatchObject([{ flags: ['E'] }, { text: '<2.5', flags: [] }]);
		expect(table.rows[1]?.cells).toMatchObject([{ text: '' }, { flags: ['B'], note: 1 }]);
		expect(table.flags.map(({ code }) => code)).toEqual(['B', 'E']);
		expect(table.notes).toEqual(['New survey']);
	});
});

describe('formatCitation', () => {
	it('names everything that a reader must be able to find again', () => {
		const subject = {
			indicator: 'Individuals using the Internet',
			code: 'IT.NET.USER.ZS',
			source: { publisher: 'World Bank', title: 'WDI', vintage: '2024-11', licence: 'CC BY 4.0' },
			url: 'https://example.org/indicators/internet-use/',
			accessed: new Date('2026-03-02T23:30:00Z'),
			site: 'ICT progress'
		};
		expect(formatCitation(subject, 'en')).toBe(
			'World Bank (2024-11). Individuals using the Internet [IT.NET.USER.ZS; data set]. WDI, release 2024-11. Licence: CC BY 4.0. Processed by ICT progress. Retrieved 2 March 2026 from https://example.org/indicators/internet-use/'
		);
		expect(formatCitation(subject, 'fr')).toContain('Consulté le 2 mars 2026');
	});
});

describe('parseBreakdown', () => {
	it('reads a default breakdown and throws on an unknown one', () => {
		expect(parseBreakdown('composite_breakdown=SKILL_LITE;age=Y16T65')).toEqual({
			composite_breakdown: 'SKILL_LITE',
			age: 'Y16T65'
		});
		expect(parseBreakdown(null)).toEqual({});
		expect(() => parseBreakdown('hair=red')).toThrow('invalid breakdown: hair=red');
	});
});
