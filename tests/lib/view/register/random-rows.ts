import fc from 'fast-check';
import { RULE_CONFIDENCES } from '#lib/domain/index.ts';
import {
	REGISTER_FACETS,
	type RegisterFilters,
	type RegisterRow,
	type RegisterTerms
} from '#lib/view/index.ts';

/** Few values, so that facets meet often. */
export const TERMS: RegisterTerms = {
	line: ['C1', 'C2', 'C7-eGOV', 'C11'],
	goal: ['1', '4', '9', '17'],
	region: ['ITU_AFR', 'ITU_ASP', 'ITU_EUR'],
	area: ['004', '050', '276', '404', '686'],
	orgtype: ['government', 'academia'],
	kind: ['project', 'prize', 'session'],
	source: ['WB_PROJECTS', 'DPGA_REGISTRY', 'OECD_CRS_2022'],
	process: ['wsis-forum', 'wsis-prizes'],
	status: ['planned', 'ongoing', 'completed']
};

const one = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: null });
const some = (values: readonly string[]) => fc.subarray([...values]);

const link = fc.oneof(
	fc.record({
		line: fc.constantFrom(...TERMS.line),
		layer: fc.constant('declared' as const),
		confidence: fc.constant(null)
	}),
	fc.record({
		line: fc.constantFrom(...TERMS.line),
		layer: fc.constant('assigned' as const),
		confidence: fc.constantFrom(...RULE_CONFIDENCES)
	})
);

/** Activities of any kind. */
export const anyRows: fc.Arbitrary<RegisterRow[]> = fc.array(
	fc.record({
		single: fc.record({
			orgtype: one(TERMS.orgtype),
			kind: one(TERMS.kind),
			source: one(TERMS.source),
			process: one(TERMS.process),
			status: one(TERMS.status)
		}),
		lists: fc.record({
			goal: some(TERMS.goal),
			region: some(TERMS.region),
			area: some(TERMS.area)
		}),
		links: fc.array(link, { maxLength: 4 }),
		year: fc.option(fc.integer({ min: 1990, max: 2026 }), { nil: null })
	}),
	{ maxLength: 60 }
);

const ALL_TERMS = {
	...TERMS,
	layer: ['declared', 'assigned'],
	confidence: [...RULE_CONFIDENCES]
};

const choice = (values: readonly string[], none: boolean) =>
	fc.oneof(
		{ weight: 3, arbitrary: fc.constant<string[]>([]) },
		{ weight: 2, arbitrary: fc.subarray([...values, ...(none ? ['none'] : [])]) }
	);

/** Any filters but words. */
export const anyFilters: fc.Arbitrary<RegisterFilters> = fc.record({
	q: fc.constant(''),
	chosen: fc.record(
		Object.fromEntries(
			REGISTER_FACETS.map((facet) => [
				facet,
				choice(ALL_TERMS[facet], facet !== 'layer' && facet !== 'confidence')
			])
		) as unknown as Record<(typeof REGISTER_FACETS)[number], fc.Arbitrary<readonly string[]>>
	),
	from: fc.option(fc.integer({ min: 1985, max: 2027 }), { nil: null }),
	to: fc.option(fc.integer({ min: 1985, max: 2027 }), { nil: null })
});
