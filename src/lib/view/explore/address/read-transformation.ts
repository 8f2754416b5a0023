import {
	BREAKDOWN_DIMENSIONS,
	TRANSFORMATION_KINDS,
	type Transformation,
	type TransformationKind
} from '#lib/domain/index.ts';
import { AREA_PATTERN, breakdownCode } from './codes.ts';
import type { ExploreContext } from './explore-context.ts';
import { isRecord, matching, oneOf, whole, year } from './part-reader.ts';

type Fields = Record<string, unknown>;
type Read<Kind extends TransformationKind> = (
	own: Fields,
	context: ExploreContext
) => Extract<Transformation, { kind: Kind }> | undefined;

const TARGET = matching(/^[A-Za-z0-9_.:-]{1,80}$/);
const span = whole(1, 100);

const READERS: { [Kind in TransformationKind]: Read<Kind> } = {
	index: (own) => {
		const base = year(own['year']);
		return base === undefined ? undefined : { kind: 'index', year: base };
	},
	change: (own) => {
		const years = span(own['years']);
		const as = oneOf(['difference', 'percent'])(own['as']);
		return years === undefined || as === undefined ? undefined : { kind: 'change', years, as };
	},
	cagr: (own) => {
		const from = year(own['from']);
		const to = year(own['to']);
		if (from === undefined || to === undefined || to <= from) return undefined;
		return { kind: 'cagr', from, to };
	},
	per_capita: ({ per }) =>
		per === 1 || per === 100 || per === 1000 ? { kind: 'per_capita', per } : undefined,
	rank: (own) => {
		const first = oneOf(['highest', 'lowest'])(own['first']);
		return first === undefined ? undefined : { kind: 'rank', first };
	},
	z_score: () => ({ kind: 'z_score' }),
	group_mean: (own, context) => {
		const weight = oneOf(['population', 'none'])(own['weight']);
		const list = Array.isArray(own['groups']) ? (own['groups'] as unknown[]) : [];
		const group = matching(AREA_PATTERN, (code) => context.hasMembers(code));
		const groups = [...new Set(list.flatMap((code) => group(code) ?? []))];
		if (weight === undefined || groups.length === 0 || groups.length > 60) return undefined;
		return { kind: 'group_mean', groups, weight };
	},
	gap_to_target: (own) => {
		const target = TARGET(own['target']);
		return target === undefined ? undefined : { kind: 'gap_to_target', target };
	},
	gap_between: (own) => {
		const dimension = oneOf(BREAKDOWN_DIMENSIONS)(own['dimension']);
		const as = oneOf(['difference', 'ratio'])(own['as']);
		if (dimension === undefined || as === undefined) return undefined;
		const code = breakdownCode(dimension)(own['code']);
		const other = breakdownCode(dimension)(own['other']);
		if (code === undefined || other === undefined || code === other) return undefined;
		return { kind: 'gap_between', dimension, code, other, as };
	},
	moving_average: (own) => {
		const years = whole(2, 30)(own['years']);
		return years === undefined ? undefined : { kind: 'moving_average', years };
	}
};

/** A transformation with all its parameters; undefined where one is missing or cannot be. */
export function readTransformation(
	value: unknown,
	context: ExploreContext
): Transformation | undefined {
	if (!isRecord(value)) return undefined;
	const kind = oneOf(TRANSFORMATION_KINDS)(value['kind']);
	return kind === undefined ? undefined : READERS[kind](value, context);
}
