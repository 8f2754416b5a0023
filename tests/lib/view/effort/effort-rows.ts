import fc from 'fast-check';
import { LINK_LAYERS, RULE_CONFIDENCES } from '#lib/domain/index.ts';
import type { EffortFilter, EffortRow } from '#lib/view/index.ts';

/** Of a project in Kenya that a rule gives to C2. */
export function effortRow(changes: Partial<EffortRow> = {}): EffortRow {
	return {
		...{ source: 'WB', orgtype: 'government', kind: 'project', process: null, status: 'ongoing' },
		...{ year: 2020, areas: ['404'], goals: [] },
		links: [{ line: 'C2', layer: 'assigned', confidence: 'high' }],
		...changes
	};
}

const LINES = ['C2', 'C3', 'C7-eGOV'];
const GOALS = ['1', '9', '17'];
const AREAS = ['404', '686', '356'];
const year = fc.integer({ min: 2010, max: 2026 });
const orNull = <Value>(values: readonly Value[]) => fc.constantFrom(...values, null);

const anyLink = fc
	.record({ line: fc.constantFrom(...LINES), layer: fc.constantFrom(...LINK_LAYERS) })
	.chain((link) =>
		fc.constantFrom(...RULE_CONFIDENCES).map((confidence) => ({
			...link,
			confidence: link.layer === 'declared' ? null : confidence
		}))
	);

/** Any activity with few lines, goals and areas, so that many meet. */
export const anyRow: fc.Arbitrary<EffortRow> = fc.record({
	source: fc.constantFrom('WB', 'DPGA', 'ITU'),
	orgtype: orNull(['government', 'academia']),
	kind: fc.constantFrom('project', 'session'),
	process: orNull(['wsis-forum', 'wsis-prizes']),
	status: orNull(['planned', 'ongoing']),
	year: fc.option(year),
	areas: fc.subarray(AREAS),
	goals: fc.subarray(GOALS),
	links: fc.array(anyLink, { maxLength: 5 })
});

/** Any choice of a reader. */
export const anyFilter: fc.Arbitrary<EffortFilter> = fc.record({
	source: fc.subarray(['WB', 'DPGA']),
	orgtype: fc.subarray(['government', 'academia']),
	kind: fc.subarray(['project', 'session']),
	process: fc.subarray(['wsis-forum']),
	status: fc.subarray(['planned', 'ongoing']),
	confidence: fc.subarray([...RULE_CONFIDENCES]),
	layer: orNull(LINK_LAYERS),
	from: fc.option(year),
	to: fc.option(year),
	areas: fc.option(fc.subarray(AREAS).map((areas) => new Set(areas)))
});
