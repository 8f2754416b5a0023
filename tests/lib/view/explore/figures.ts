import type { Figure } from '#lib/domain/index.ts';
import type { ExploreArea, ExploreNames, ExploreSeries } from '#lib/view/index.ts';

/** A figure of series `S.X`, total, normal, with what differs. */
export function figure(
	ref_area: string,
	time_period: number,
	value: number | null,
	rest: Partial<Figure> = {}
): Figure {
	return {
		series: 'S.X',
		indicator: 'i',
		ref_area,
		time_period,
		obs_value: value,
		obs_text: null,
		obs_status: value === null ? 'O' : 'A',
		nature: null,
		unit_measure: 'PERCENT',
		source: 'S',
		vintage: '2024-11',
		comment_obs: null,
		value,
		value_unit: rest.unit_measure ?? 'PERCENT',
		absence: value === null ? 'missing' : null,
		members_held: null,
		members_all: null,
		sex: '_T',
		age: '_T',
		urbanisation: '_T',
		education_lev: '_T',
		composite_breakdown: '_T',
		...rest
	};
}

/** A series in percent without a companion, with what differs. */
export function series(key: string, rest: Partial<ExploreSeries> = {}): ExploreSeries {
	return {
		series: key,
		indicator: 'i',
		name: `Name of ${key}`,
		unit_measure: 'PERCENT',
		direction: 1,
		limit_low: 0,
		limit_high: 100,
		group_rule: 'population_mean',
		aggregates: null,
		default_breakdown: null,
		first_year: 2000,
		last_year: 2024,
		source: 'S',
		publisher: 'Publisher',
		vintage: '2024-11',
		licence: 'CC BY 4.0',
		source_code: key,
		preference: 1,
		...rest
	};
}

const KINDS: Record<string, ExploreArea['kind']> = {
	'001': 'world',
	'199': 'group',
	'002': 'group'
};
const REGIONS = ['002', '019', '142', '150', '009'];
const INCOMES = ['WB_LIC', 'WB_LMC', 'WB_UMC', 'WB_HIC', null];

/** An area of a code of digits: its region and income group follow from the number. */
function area(ref_area: string, rest: Partial<ExploreArea> = {}): ExploreArea {
	const kind = KINDS[ref_area] ?? 'economy';
	const economy = kind === 'economy';
	return {
		ref_area,
		iso3: null,
		slug: ref_area,
		kind,
		name: kind === 'world' ? 'World' : `Area ${ref_area}`,
		region: economy ? (REGIONS[Number(ref_area) % 5] ?? null) : null,
		income_group: economy ? (INCOMES[Number(ref_area) % 5] ?? null) : null,
		...rest
	};
}

/** Names for tests, from some series and, where they differ, areas. */
export function names(
	all: readonly ExploreSeries[] = [series('S.X'), series('S.Y')],
	areas: readonly ExploreArea[] = [],
	locale: ExploreNames['locale'] = 'en'
): ExploreNames {
	return {
		locale,
		area: (code) => areas.find(({ ref_area }) => ref_area === code) ?? area(code),
		series: (key) => all.find((each) => each.series === key),
		code: (_, code) => ({ F: 'female', M: 'male', _T: 'total' })[code] ?? code,
		field: (field) => `field ${field}`,
		value: (_, value) => `value ${value}`
	};
}
