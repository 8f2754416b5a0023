import { describe, expect, it } from 'vitest';
import {
	buildLines,
	findingFacts,
	findingText,
	lineFacts,
	type FigureRow,
	type FindingSubject
} from '#lib/view/index.ts';
import { labels, row } from './rows.ts';

const many = Array.from({ length: 12 }, (_, i) => String(300 + i));
const codes = ['001', '199', '404', '356', '578', '004', '008', '202', '009', ...many];
const areas = labels(...codes);

function finding(
	rows: FigureRow[],
	subject: Partial<FindingSubject> = {},
	locale: 'en' | 'fr' = 'en'
) {
	const all = {
		indicator: 'x',
		name: 'Thing',
		unit: 'PERCENT',
		areaName: (code: string) => areas.get(code)?.name ?? code,
		...subject
	};
	const { lines } = buildLines(rows, { series: 'S.A', areas });
	const text = findingText(findingFacts(lines, rows, areas, all.unit), all, locale);
	return text.replaceAll('\u202f', '~');
}

describe('finding of the world', () => {
	const internet = [row('001', 2005, 15.6), row('001', 2015, 39.8), row('001', 2023, 67.4)];
	const use = { indicator: 'internet-use', name: 'Individuals using the Internet' };

	it('has its own sentence for Internet use', () => {
		expect(finding(internet, use)).toBe(
			'67.4~% of people used the Internet in 2023, up from 39.8~% in 2015'
		);
		expect(finding(internet, use, 'fr')).toBe(
			'67,4~% de la population mondiale utilisait Internet en 2023, contre 39,8~% en 2015'
		);
	});

	it('says that an estimate is one', () => {
		const rows = [row('001', 2015, 39.8), row('001', 2022, 66.3, { obs_status: 'E' })];
		expect(finding(rows, use)).toMatch(/^An estimated 66\.3~% of people/);
		expect(finding(rows)).toBe('Thing: World 66.3~% (estimate) in 2022, up from 39.8~% in 2015');
		expect(finding([row('001', 2030, 9, { obs_status: 'F' })])).toBe(
			'Thing: World 9~% (forecast) in 2030'
		);
	});

	it('tells rises, falls and standstill as they are shown', () => {
		const to = (value: number) => finding([row('001', 2015, 40.02), row('001', 2020, value)]);
		expect(to(39)).toBe('Thing: World 39~% in 2020, down from 40~% in 2015');
		expect(to(40.02)).toBe('Thing: World 40~% in 2020, the same as in 2015');
		expect(to(40.04)).toBe('Thing: World 40~% in 2020, about the same as in 2015');
	});

	it('compares with the first figure from 2015 on, or of the last ten years', () => {
		const rows = (years: number[]) => years.map((year) => row('001', year, year - 1990));
		expect(finding(rows([1995, 2014, 2016, 2020]))).toContain('up from 26~% in 2016');
		expect(finding(rows([1995, 2006, 2014]))).toContain('up from 16~% in 2006');
		expect(finding(rows([1990, 2014]))).toBe('Thing: World 24~% in 2014');
	});

	it('never compares across a break', () => {
		const broken = row('001', 2018, 60, { obs_status: 'B' });
		expect(finding([row('001', 2015, 40), broken])).toBe('Thing: World 60~% in 2018');
		expect(finding([row('001', 2015, 40), broken, row('001', 2020, 70)])).toContain(
			'up from 60~% in 2018'
		);
	});

	it('says what a share of income is a share of', () => {
		const rows = [row('001', 2018, 2.41), row('001', 2021, 1.9)];
		expect(finding(rows, { unit: 'PT_GNI_PC' })).toBe(
			'Thing: World 1.9~% of GNI per capita in 2021, down from 2.41~% in 2018'
		);
	});
});

describe('finding without a world figure', () => {
	it('gives the median and how many economies moved', () => {
		const rows = [
			...many.slice(2).map((code, i) => row(code, 2016, 0.2 + i / 100)),
			...many.map((code, i) => row(code, 2024, 0.3 + i / 100))
		];
		expect(finding(rows, { unit: 'INDEX' })).toBe(
			'Thing: median 0.36 across 12 economies in 2024; higher than in 2016 in 10 of the 10 with both figures'
		);
		expect(finding(rows, { unit: 'INDEX' }, 'fr')).toBe(
			'Thing~: médiane de 0,36 pour 12 économies en 2024~; en hausse depuis 2016 dans 10 des 10 économies comparables'
		);
	});

	it('leaves economies with a break out of the comparison', () => {
		const rows = many.flatMap((code, i) => [
			row(code, 2016, 5 + i),
			row(code, 2020, 4 + i, i === 0 ? { obs_status: 'B' } : {})
		]);
		expect(finding(rows)).toContain('lower than in 2016 in 11 of the 11');
	});

	it('says nothing of change where rises and falls balance, or where there is one year', () => {
		const one = many.map((code, i) => row(code, 2020, i + 1));
		const before = many.map((code, i) => row(code, 2016, i % 2 === 0 ? i : i + 2));
		const text = 'Thing: median 6.5~% across 12 economies in 2020';
		expect(finding(one)).toBe(text);
		expect(finding([...one, ...before])).toBe(text);
	});

	it('gives the range of a few economies, or of the groups where there are some', () => {
		const few = [row('404', 2020, 5), row('356', 2020, 7), row('578', 2020, 6)];
		expect(finding(few)).toBe('Thing: from 5~% in Area 404 to 7~% in Area 356 in 2020');
		const groups = [row('202', 2020, 1), row('009', 2020, 9), row('009', 2021, 10)];
		expect(finding([...few, ...groups])).toBe(
			'Thing: from 1~% in Area 202 to 9~% in Area 009 in 2020'
		);
	});

	it('names the highest total, in words where it is large, unless two share it', () => {
		const rows = many.map((code, i) => row(code, 2020, i * 50_000_000));
		expect(finding(rows, { unit: 'NUMBER' })).toBe(
			'Thing: highest in Area 311 among 12 economies in 2020, at 550 million'
		);
		const tied = [...rows, row('578', 2020, 550_000_000)];
		expect(finding(tied, { unit: 'NUMBER' })).toContain('median 300 million across 13 economies');
	});

	it('counts economies where figures are ones and zeros', () => {
		const rows = [row('404', 2020, 1), row('356', 2020, 0), row('578', 2020, 1)];
		expect(finding(rows, { unit: 'NUMBER' })).toBe('Thing: 2 of 3 economies in 2020');
	});

	it('passes over a world that is the whole by definition', () => {
		const whole = [2019, 2020].map((year) => row('001', year, 100));
		const shares = many.map((code, i) => row(code, 2020, i));
		expect(finding([...whole, ...shares])).toBe(
			'Thing: highest in Area 311 among 12 economies in 2020, at 11~%'
		);
	});

	it('speaks of a single economy by its name, and of nothing plainly', () => {
		expect(finding([row('404', 2020, 40.8)])).toBe('Thing: Area 404 40.8~% in 2020');
		expect(finding([])).toBe('Thing: no figures to show');
	});

	it('uses a well covered year, not the last one that a single economy has', () => {
		const rows = many.map((code, i) => row(code, 2020, i));
		expect(finding([...rows, row('404', 2021, 90)])).toContain('across 12 economies in 2020');
	});
});

describe('lineFacts', () => {
	it('holds the last figure of any area', () => {
		const points = [
			{ year: 2020, value: 3, text: null, status: 'A', nature: null, comment: null }
		] as const;
		expect(lineFacts({ ref_area: '404', name: 'Kenya', points: [...points] })).toMatchObject({
			kind: 'area',
			to: { year: 2020, value: 3 },
			from: null
		});
	});
});
