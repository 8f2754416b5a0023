/** Facets of which an activity has one value or none. */
export const SINGLE_FACETS = ['orgtype', 'kind', 'source', 'process', 'status'] as const;
export type SingleFacet = (typeof SINGLE_FACETS)[number];

/** Facets of which an activity may have several values. */
export const LIST_FACETS = ['goal', 'region', 'area'] as const;
export type ListFacet = (typeof LIST_FACETS)[number];

/** Facets of an activity's links to action lines: one choice restricts which links the others see. */
export const LINK_FACETS = ['line', 'layer', 'confidence'] as const;
export type LinkFacet = (typeof LINK_FACETS)[number];

/** In the order in which an address names them. */
export const REGISTER_FACETS = [
	'line',
	'goal',
	'region',
	'area',
	'orgtype',
	'kind',
	'source',
	'process',
	'status',
	'layer',
	'confidence'
] as const;
export type RegisterFacet = (typeof REGISTER_FACETS)[number];

/** The value that stands for none, in filters and addresses. */
export const NO_VALUE = 'none';

/** Whether activities without a value of a facet can be chosen: a link without a layer is no link. */
export function hasNone(facet: RegisterFacet): boolean {
	return facet !== 'layer' && facet !== 'confidence';
}
