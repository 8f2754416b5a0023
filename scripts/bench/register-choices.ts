import { NO_FILTERS, chooseIn, type Register, type RegisterFilters } from '#lib/view/index.ts';

/** What a reader does one after the other: facets chosen and left, and years brushed from left to right. */
export function registerChoices({ terms }: Register): RegisterFilters[] {
	const line = chooseIn(NO_FILTERS, 'line', terms.line.slice(0, 2));
	const assigned = chooseIn(line, 'layer', ['assigned']);
	const region = chooseIn(assigned, 'region', terms.region.slice(0, 1));
	const kind = chooseIn(region, 'kind', terms.kind.slice(0, 3));
	const brushed = Array.from({ length: 10 }, (_none, step) => ({
		...line,
		from: 2000 + step,
		to: 2010 + step
	}));
	const area = chooseIn(NO_FILTERS, 'area', terms.area.slice(0, 5));
	return [line, assigned, region, kind, line, ...brushed, area, NO_FILTERS];
}
