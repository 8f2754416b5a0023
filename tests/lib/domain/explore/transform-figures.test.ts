import { describe, expect, it } from 'vitest';
import {
	buildPopulation,
	selectFigures,
	transformFigures,
	type ExploreSelection,
	type Observation,
	type PopulationRow,
	type Transformation
} from '#lib/domain/index.ts';
import { CATALOGUE, observation, selection } from './explore-case.ts';

const PEOPLE: PopulationRow[] = [
	['404', 2019, 50_000_000, 'A'],
	['404', 2020, 52_000_000, 'A'],
	['404', 2024, 56_000_000, 'F'],
	['646', 2020, 13_000_000, 'A'],
	['800', 2020, 39_000_000, 'A']
].map(([ref_area, time_period, obs_value, obs_status]) => ({
	ref_area,
	time_period,
	obs_value,
	obs_status
})) as PopulationRow[];

/** What becomes of rows: `area year value-or-absence` of each. */
function made(
	rows: readonly Observation[],
	steps: readonly Transformation[],
	part: Partial<ExploreSelection> = {},
	people = PEOPLE
) {
	const chosen = selection({ areas: ['all'], ...part });
	const context = {
		catalogue: CATALOGUE,
		selection: chosen,
		population: buildPopulation(people, chosen.hide_status)
	};
	return transformFigures(selectFigures(rows, chosen, CATALOGUE), steps, context);
}

const short = (figures: ReturnType<typeof made>) =>
	figures.map(
		({ ref_area, time_period, value, absence }) => `${ref_area} ${time_period} ${value ?? absence}`
	);

describe('index', () => {
	it('makes each line 100 in the year', () => {
		const rows = [
			observation('404', 2015, 20),
			observation('404', 2016, 25),
			observation('404', 2017, 15),
			observation('646', 2016, 8),
			observation('800', 2015, 0),
			observation('800', 2016, 4)
		];
		const figures = made(rows, [{ kind: 'index', year: 2015 }]);
		expect(short(figures)).toEqual([
			'404 2015 100',
			'404 2016 125',
			'404 2017 75',
			'646 2016 no_base',
			'800 2015 undefined',
			'800 2016 undefined'
		]);
		expect(new Set(figures.map((figure) => figure.value_unit))).toEqual(
			new Set(['INDEX_BASE_100'])
		);
		expect(figures[1]).toMatchObject({ obs_value: 25, unit_measure: 'PERCENT' });
	});

	it('keeps why a row has no figure, and has no base in a year that has none', () => {
		const rows = [observation('404', 2015, null, { obs_status: 'Q' }), observation('404', 2016, 5)];
		expect(short(made(rows, [{ kind: 'index', year: 2015 }]))).toEqual([
			'404 2015 suppressed',
			'404 2016 no_base'
		]);
	});
});

describe('change', () => {
	const rows = [
		observation('404', 2015, 16),
		observation('404', 2017, 20),
		observation('404', 2018, 0),
		observation('404', 2020, 29.5)
	];

	it('is a difference in percentage points for a percentage', () => {
		const figures = made(rows, [{ kind: 'change', years: 2, as: 'difference' }]);
		expect(short(figures)).toEqual([
			'404 2015 no_earlier',
			'404 2017 4',
			'404 2018 no_earlier',
			'404 2020 29.5'
		]);
		expect(figures[1]?.value_unit).toBe('PERCENT_POINTS');
	});

	it('is per cent of a figure above zero', () => {
		const figures = made(rows, [{ kind: 'change', years: 2, as: 'percent' }]);
		expect(short(figures)).toEqual([
			'404 2015 no_earlier',
			'404 2017 25',
			'404 2018 no_earlier',
			'404 2020 undefined'
		]);
		expect(figures[1]?.value_unit).toBe('PERCENT_CHANGE');
	});

	it('keeps the unit of a count, and is in points for a share of income', () => {
		const unitOf = (series: string) => {
			const held = [
				observation('404', 2015, 3, { series }),
				observation('404', 2016, 5, { series })
			];
			const step = { kind: 'change', years: 1, as: 'difference' } as const;
			return made(held, [step], { series: [series] })[1]?.value_unit;
		};
		expect(unitOf('SUBSCRIPTIONS')).toBe('NUMBER');
		expect(unitOf('PRICE')).toBe('PERCENT_POINTS');
	});
});

describe('compound annual growth', () => {
	it('stands at the last year', () => {
		const rows = [
			observation('404', 2015, 10),
			observation('404', 2016, 12),
			observation('404', 2017, 14.4),
			observation('646', 2017, 5),
			observation('800', 2015, 0),
			observation('800', 2017, 3)
		];
		const figures = made(rows, [{ kind: 'cagr', from: 2015, to: 2017 }]);
		expect(figures.find((row) => row.value !== null)?.value).toBeCloseTo(20, 12);
		expect(short(figures.filter((row) => row.value === null))).toEqual([
			'404 2015 elsewhere',
			'404 2016 elsewhere',
			'646 2017 no_earlier',
			'800 2015 elsewhere',
			'800 2017 undefined'
		]);
		expect(figures[2]?.value_unit).toBe('PERCENT_A_YEAR');
	});

	it('knows a fall to nothing, and no rate over no years', () => {
		const rows = [observation('404', 2015, 8), observation('404', 2017, 0)];
		expect(short(made(rows, [{ kind: 'cagr', from: 2015, to: 2017 }]))[1]).toBe('404 2017 -100');
		expect(short(made(rows, [{ kind: 'cagr', from: 2015, to: 2015 }]))[0]).toBe(
			'404 2015 undefined'
		);
	});
});

describe('per capita', () => {
	const count = (area: string, year: number, value: number) =>
		observation(area, year, value, { series: 'SUBSCRIPTIONS' });
	const series = ['SUBSCRIPTIONS'];

	it('divides a count by the persons of the area and year', () => {
		const rows = [count('404', 2019, 25_000_000), count('404', 2020, 26_000_000)];
		const figures = made(rows, [{ kind: 'per_capita', per: 100 }], { series });
		expect(short(figures)).toEqual(['404 2019 50', '404 2020 50']);
		expect(figures[0]).toMatchObject({ value_unit: 'PER_100_POP', projected: false });
	});

	it('marks a value that rests on a projection, and makes none where the reader hides them', () => {
		const rows = [count('404', 2024, 28_000_000), count('404', 2025, 28_000_000)];
		const steps = [{ kind: 'per_capita', per: 1000 } as const];
		const figures = made(rows, steps, { series });
		expect(short(figures)).toEqual(['404 2024 500', '404 2025 no_population']);
		expect(figures[0]?.projected).toBe(true);
		const hiding = made(rows, steps, { series, hide_status: ['F'] });
		expect(short(hiding)[0]).toBe('404 2024 no_population');
	});

	it('carries the mark of a projection into what is made of the value', () => {
		const rows = [count('404', 2020, 26_000_000), count('404', 2024, 28_000_000)];
		const figures = made(
			rows,
			[
				{ kind: 'per_capita', per: 1 },
				{ kind: 'index', year: 2024 }
			],
			{ series }
		);
		expect(figures.map((figure) => figure.projected)).toEqual([true, true]);
	});

	it('does not suit a percentage, nor what is no longer a count', () => {
		const share = made([observation('404', 2020, 30)], [{ kind: 'per_capita', per: 1 }]);
		expect(short(share)).toEqual(['404 2020 not_suited']);
		const steps: Transformation[] = [
			{ kind: 'index', year: 2020 },
			{ kind: 'per_capita', per: 1 }
		];
		expect(short(made([count('404', 2020, 5)], steps, { series }))).toEqual([
			'404 2020 not_suited'
		]);
	});
});

describe('rank', () => {
	it('shares the better rank, and leaves out areas that are no economy', () => {
		const rows = [
			observation('404', 2020, 30),
			observation('646', 2020, 40),
			observation('800', 2020, 30),
			observation('199', 2020, 35)
		];
		const areas = ['all', '199'];
		expect(short(made(rows, [{ kind: 'rank', first: 'highest' }], { areas }))).toEqual([
			'199 2020 not_suited',
			'404 2020 2',
			'646 2020 1',
			'800 2020 2'
		]);
		expect(short(made(rows, [{ kind: 'rank', first: 'lowest' }]))).toEqual([
			'404 2020 1',
			'646 2020 3',
			'800 2020 1'
		]);
	});
});

describe('z-score', () => {
	it('is the distance from the mean in standard deviations of a sample', () => {
		const rows = [
			observation('404', 2020, 10),
			observation('646', 2020, 20),
			observation('800', 2020, 30),
			observation('404', 2019, 10)
		];
		expect(short(made(rows, [{ kind: 'z_score' }]))).toEqual([
			'404 2019 too_few',
			'404 2020 -1',
			'646 2020 0',
			'800 2020 1'
		]);
	});

	it('is undefined among equal figures', () => {
		const rows = ['404', '646', '800'].map((area) => observation(area, 2020, 0.1));
		expect(new Set(made(rows, [{ kind: 'z_score' }]).map((row) => row.absence))).toEqual(
			new Set(['undefined'])
		);
	});
});

describe('mean of a group', () => {
	const rows = [
		observation('404', 2020, 40),
		observation('646', 2020, 20),
		observation('800', 2020, 12)
	];

	it('stands in the place of the members, weighted by their population', () => {
		const figures = made(rows, [{ kind: 'group_mean', groups: ['199'], weight: 'population' }]);
		// (20 × 13 + 12 × 39) / 52
		expect(short(figures)).toEqual(['199 2020 14', '404 2020 40']);
		expect(figures[0]).toMatchObject({
			obs_value: null,
			obs_status: 'E',
			members_held: 2,
			members_all: 2,
			value_unit: 'PERCENT',
			source: 'ITU'
		});
	});

	it('may be plain, and of several groups that share members', () => {
		const step: Transformation = { kind: 'group_mean', groups: ['001', '199'], weight: 'none' };
		expect(short(made(rows, [step]))).toEqual(['001 2020 24', '199 2020 16']);
	});

	it('needs half of the members', () => {
		const step: Transformation = { kind: 'group_mean', groups: ['001'], weight: 'none' };
		const [figure] = made([observation('404', 2020, 40), observation('646', 2020, null)], [step]);
		expect(figure).toMatchObject({
			value: null,
			absence: 'too_few',
			obs_status: 'O',
			members_held: 1,
			members_all: 3
		});
	});

	it('needs half of the population where it is weighted', () => {
		const step: Transformation = { kind: 'group_mean', groups: ['199'], weight: 'population' };
		expect(short(made([observation('646', 2020, 20)], [step]))).toEqual(['199 2020 too_few']);
		expect(short(made([observation('800', 2020, 12)], [step]))).toEqual(['199 2020 12']);
		expect(short(made([observation('800', 2016, 12)], [step]))).toEqual(['199 2016 no_population']);
	});

	it('is not weighted where figures of groups do not follow so', () => {
		const counts = [observation('646', 2020, 5, { series: 'SUBSCRIPTIONS' })];
		const of = (weight: 'population' | 'none') =>
			short(
				made(counts, [{ kind: 'group_mean', groups: ['199'], weight }], {
					series: ['SUBSCRIPTIONS']
				})
			);
		expect(of('population')).toEqual(['199 2020 not_suited']);
		expect(of('none')).toEqual(['199 2020 5']);
	});

	it('replaces the group’s own figure of the same series, and stands beside its companion’s', () => {
		const published = [...rows, observation('199', 2020, 99), observation('199', 2019, 98)];
		const step: Transformation = { kind: 'group_mean', groups: ['199'], weight: 'none' };
		const areas = ['199', 'all'];
		expect(short(made(published, [step], { areas }))).toEqual([
			'199 2019 98',
			'199 2020 16',
			'404 2020 40'
		]);
		const companion = [...rows, observation('199', 2020, 17, { series: 'USE_AGG' })];
		expect(
			made(companion, [step], { areas }).map(({ series, value }) => `${series} ${value}`)
		).toEqual(['USE 16', 'USE_AGG 17', 'USE 40']);
	});
});

describe('gap to a target', () => {
	it('is negative for what is missing, whatever the direction', () => {
		const rows = [
			observation('404', 2020, 60),
			observation('646', 2020, 80),
			observation('404', 2020, 30, { sex: 'F' })
		];
		const breakdown = { sex: ['_T', 'F'] };
		const figures = made(rows, [{ kind: 'gap_to_target', target: 'T.USE' }], { breakdown });
		expect(short(figures)).toEqual(['404 2020 no_target', '404 2020 -15', '646 2020 5']);
		expect(figures[1]?.value_unit).toBe('PERCENT_POINTS');
		const prices = [observation('404', 2020, 3.5, { series: 'PRICE' })];
		expect(
			short(made(prices, [{ kind: 'gap_to_target', target: 'T.PRICE' }], { series: ['PRICE'] }))
		).toEqual(['404 2020 -1.5']);
	});

	it('speaks only of the areas, the indicator and the unit that the target does', () => {
		const rows = [observation('404', 2020, 60), observation('646', 2020, 30)];
		expect(short(made(rows, [{ kind: 'gap_to_target', target: 'T.LDC' }]))).toEqual([
			'404 2020 no_target',
			'646 2020 -5'
		]);
		expect(short(made(rows, [{ kind: 'gap_to_target', target: 'T.PRICE' }]))[0]).toBe(
			'404 2020 no_target'
		);
		expect(
			short(
				made(rows, [
					{ kind: 'change', years: 1, as: 'difference' },
					{ kind: 'gap_to_target', target: 'T.USE' }
				])
			)[0]
		).toBe('404 2020 no_earlier');
		const steps: Transformation[] = [
			{ kind: 'index', year: 2020 },
			{ kind: 'gap_to_target', target: 'T.USE' }
		];
		expect(short(made(rows, steps))[0]).toBe('404 2020 no_target');
		expect(short(made(rows, [{ kind: 'gap_to_target', target: 'NONE' }]))[0]).toBe(
			'404 2020 no_target'
		);
	});
});

describe('gap between breakdowns', () => {
	const rows = [
		observation('404', 2020, 30, { sex: 'F' }),
		observation('404', 2020, 40, { sex: 'M' }),
		observation('646', 2020, 12, { sex: 'F' }),
		observation('646', 2020, null, { sex: 'M' }),
		observation('800', 2020, 3, { sex: 'F' }),
		observation('800', 2020, 0, { sex: 'M' })
	];
	const breakdown = { sex: ['F', 'M'] };
	const gap = { kind: 'gap_between', dimension: 'sex', code: 'F', other: 'M' } as const;

	it('is a ratio that stands at the first code', () => {
		const figures = made(rows, [{ ...gap, as: 'ratio' }], { breakdown });
		expect(short(figures)).toEqual([
			'404 2020 0.75',
			'404 2020 elsewhere',
			'646 2020 no_counterpart',
			'646 2020 missing',
			'800 2020 undefined',
			'800 2020 elsewhere'
		]);
		expect(figures[0]?.value_unit).toBe('RATIO');
	});

	it('is a difference in percentage points', () => {
		const figures = made(rows, [{ ...gap, as: 'difference' }], { breakdown });
		expect(short(figures).slice(0, 2)).toEqual(['404 2020 -10', '404 2020 elsewhere']);
		expect(short(figures)[4]).toBe('800 2020 3');
		expect(figures[0]?.value_unit).toBe('PERCENT_POINTS');
	});
});

describe('moving average', () => {
	it('is the mean of consecutive years, and never runs across a gap', () => {
		const rows = [
			observation('404', 2014, 10),
			observation('404', 2015, 20),
			observation('404', 2016, 36),
			observation('404', 2018, 40),
			observation('404', 2019, null),
			observation('404', 2020, 60)
		];
		const step: Transformation = { kind: 'moving_average', years: 3 };
		expect(short(made(rows, [step]))).toEqual([
			'404 2014 gap',
			'404 2015 gap',
			'404 2016 22',
			'404 2018 gap',
			'404 2019 missing',
			'404 2020 gap'
		]);
	});
});

it('makes nothing of nothing, and changes nothing that it is given', () => {
	const rows = [observation('404', 2020, 60)];
	const chosen = selection();
	const figures = selectFigures(rows, chosen, CATALOGUE);
	const before = structuredClone(figures);
	const context = { catalogue: CATALOGUE, selection: chosen, population: new Map() };
	transformFigures(figures, [{ kind: 'index', year: 2020 }, { kind: 'z_score' }], context);
	expect(figures).toEqual(before);
	expect(transformFigures([], [{ kind: 'z_score' }], context)).toEqual([]);
});
