import {
	AGE_PATTERN,
	BREAKDOWN_DIMENSIONS,
	COMPOSITE_BREAKDOWN_PATTERN,
	EDUCATION_LEV,
	SEX,
	URBANISATION,
	type BreakdownDimension
} from '#lib/domain/index.ts';
import {
	CHART_NOTES,
	CHART_SPEC_VERSION,
	CHART_TITLES,
	CHART_TYPES,
	type ChartSpec
} from './chart-spec.ts';
import { migrateChartSpec } from './migrate-chart-spec.ts';

type Read<Value> = (value: unknown, at: string) => Value;

const KEYS = [
	'version',
	'type',
	'indicator',
	'series',
	'areas',
	'years',
	'breakdown',
	'title',
	'notes'
];

const CODES: Record<BreakdownDimension, (code: string) => boolean> = {
	sex: (code) => (SEX as readonly string[]).includes(code),
	age: (code) => AGE_PATTERN.test(code),
	urbanisation: (code) => (URBANISATION as readonly string[]).includes(code),
	education_lev: (code) => (EDUCATION_LEV as readonly string[]).includes(code),
	composite_breakdown: (code) => COMPOSITE_BREAKDOWN_PATTERN.test(code)
};

function fail(at: string, value: unknown): never {
	throw new Error(`invalid chart spec ${at}: ${JSON.stringify(value)}`);
}

function readObject(value: unknown, at: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(at, value);
	return value as Record<string, unknown>;
}

function text(pattern: RegExp): Read<string> {
	return (value, at) =>
		typeof value === 'string' && pattern.test(value) ? value : fail(at, value);
}

function oneOf<Name extends string>(names: readonly Name[]): Read<Name> {
	return (value, at) => names.find((name) => name === value) ?? fail(at, value);
}

function list<Item>(read: Read<Item>, most: number): Read<Item[]> {
	return (value, at) => {
		if (!Array.isArray(value) || value.length > most) return fail(at, value);
		const items = value.map((item, index) => read(item, `${at}[${index}]`));
		return new Set(items).size === items.length ? items : fail(at, value);
	};
}

const readYears: Read<[number, number]> = (value, at) => {
	if (!Array.isArray(value) || value.length !== 2) return fail(at, value);
	const [from, to] = value as unknown[];
	const isYear = (year: unknown): year is number =>
		Number.isInteger(year) && Number(year) >= 1900 && Number(year) <= 2100;
	return isYear(from) && isYear(to) && from <= to ? [from, to] : fail(at, value);
};

const readBreakdown: Read<NonNullable<ChartSpec['breakdown']>> = (value, at) => {
	const breakdown: NonNullable<ChartSpec['breakdown']> = {};
	for (const [name, codes] of Object.entries(readObject(value, at))) {
		const dimension = oneOf(BREAKDOWN_DIMENSIONS)(name, at);
		const read = list(text(/^\w+$/), 12)(codes, `${at}.${name}`);
		if (read.length === 0 || !read.every(CODES[dimension])) fail(`${at}.${name}`, codes);
		breakdown[dimension] = read;
	}
	return breakdown;
};

/** Reads a chart spec of any version; throws an error that names the bad key and value. */
export function parseChartSpec(raw: unknown): ChartSpec {
	const spec = migrateChartSpec(readObject(raw, 'root'));
	for (const key of Object.keys(spec)) if (!KEYS.includes(key)) fail('key', key);
	return {
		version: CHART_SPEC_VERSION,
		type: oneOf(CHART_TYPES)(spec.type, 'type'),
		indicator: text(/^[a-z0-9]+(-[a-z0-9]+)*$/)(spec.indicator, 'indicator'),
		...(spec.series === undefined
			? {}
			: { series: text(/^[A-Z0-9_]+\.[A-Z0-9_]+$/)(spec.series, 'series') }),
		areas: list(text(/^[A-Z0-9]+(-[A-Z0-9]+)*$/), 7)(spec.areas, 'areas'),
		...(spec.years === undefined ? {} : { years: readYears(spec.years, 'years') }),
		...(spec.breakdown === undefined
			? {}
			: { breakdown: readBreakdown(spec.breakdown, 'breakdown') }),
		title: oneOf(CHART_TITLES)(spec.title, 'title'),
		notes: list(oneOf(CHART_NOTES), CHART_NOTES.length)(spec.notes, 'notes')
	};
}
