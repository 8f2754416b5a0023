import {
	LINK_LAYERS,
	RULE_CONFIDENCES,
	type LinkLayer,
	type RuleConfidence
} from '#lib/domain/index.ts';

/** How a link is known, as one of four numbers; masks of them have a bit for each. */
const LINK_CLASSES = [
	{ layer: 'declared', confidence: null },
	...RULE_CONFIDENCES.map((confidence) => ({ layer: 'assigned' as const, confidence }))
] as const satisfies readonly { layer: LinkLayer; confidence: RuleConfidence | null }[];

export const ALL_CLASSES = 15;
export const DECLARED_CLASSES = 1;
export const ASSIGNED_CLASSES = 14;

/** The class of a link; throws `RangeError` where an assigned link has no confidence. */
export function linkClass(layer: LinkLayer, confidence: RuleConfidence | null): number {
	const found = LINK_CLASSES.findIndex(
		(each) => each.layer === layer && each.confidence === confidence
	);
	if (found < 0) throw new RangeError(`no link is ${layer} with confidence ${confidence}`);
	return found;
}

/** The mask of the classes of a layer or confidence; of no class where the text names none. */
export function classMask(text: string): number {
	return LINK_CLASSES.reduce<number>(
		(mask, { layer, confidence }, index) =>
			layer === text || confidence === text ? mask | (1 << index) : mask,
		0
	);
}

/** The values of the two facets, in the order of their codes. */
export const LINK_TERMS = { layer: LINK_LAYERS, confidence: RULE_CONFIDENCES } as const;
