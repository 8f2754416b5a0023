import type { RegisterFacet, RegisterFilters, RegisterRow } from '#lib/view/index.ts';

/** Whether a row passes filters, said as plainly as can be, to test the engine by. */
export function naivePasses(row: RegisterRow, { chosen, from, to }: RegisterFilters): boolean {
	const has = (facet: RegisterFacet, values: readonly (string | null)[]) => {
		const wanted = chosen[facet];
		if (wanted.length === 0) return true;
		const held = values.flatMap((value) => value ?? []);
		return held.length === 0 ? wanted.includes('none') : held.some((each) => wanted.includes(each));
	};
	const { line, layer, confidence } = chosen;
	const counting = row.links.filter(
		(link) =>
			(layer.length === 0 || layer.includes(link.layer)) &&
			(confidence.length === 0 || confidence.includes(link.confidence ?? ''))
	);
	const linked =
		line.length > 0
			? has(
					'line',
					counting.map((link) => link.line)
				)
			: layer.length + confidence.length === 0 || counting.length > 0;
	const { single, lists, year } = row;
	return (
		linked &&
		has('orgtype', [single.orgtype]) &&
		has('kind', [single.kind]) &&
		has('source', [single.source]) &&
		has('process', [single.process]) &&
		has('status', [single.status]) &&
		has('goal', lists.goal) &&
		has('region', lists.region) &&
		has('area', lists.area) &&
		((from === null && to === null) ||
			(year !== null && year >= (from ?? year) && year <= (to ?? year)))
	);
}
