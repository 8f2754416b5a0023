import type { CompiledFilters } from './compile-filters.ts';
import { ASSIGNED_CLASSES, DECLARED_CLASSES, LINK_TERMS, classMask } from './link-class.ts';
import { linkMarks, linksPass } from './link-marks.ts';
import type { RegisterCounts } from './register-counts.ts';
import type { Register } from './register.ts';

const LAYERS = LINK_TERMS.layer.map(classMask);
const CONFIDENCES = LINK_TERMS.confidence.map(classMask);

function addPassing(
	counts: Uint32Array,
	masks: readonly number[],
	passes: (mask: number) => boolean
): void {
	masks.forEach((mask, index) => {
		if (passes(mask)) counts[index + 1] = (counts[index + 1] as number) + 1;
	});
}

/** Adds a row, which passes all filters but perhaps those of links, to the counts of lines, layers and confidences. */
export function countLinks(
	{ links }: Register,
	filters: CompiledFilters,
	row: number,
	counts: RegisterCounts
): void {
	const { lines, layers, confidences } = filters;
	const marks = linkMarks(links, row, lines);
	const passes = (mask: number) => linksPass(marks, mask, filters, true);
	addPassing(counts.facets.layer, LAYERS, (mask) => passes(mask & confidences));
	addPassing(counts.facets.confidence, CONFIDENCES, (mask) => passes(mask & layers));
	const classes = layers & confidences;
	if ((marks & classes) === 0) {
		counts.unlinked += 1;
		return;
	}
	const { offsets, codes } = links;
	const end = offsets[row + 1] as number;
	let last = 0;
	for (let at = offsets[row] as number; at < end; at += 1) {
		const code = codes[at] as number;
		const [line, bit] = [code >> 2, (1 << (code & 3)) & classes];
		if ((bit & DECLARED_CLASSES) !== 0) {
			counts.declared[line] = (counts.declared[line] as number) + 1;
		} else if ((bit & ASSIGNED_CLASSES) !== 0 && line !== last) {
			counts.assigned[line] = (counts.assigned[line] as number) + 1;
			last = line;
		}
	}
}
