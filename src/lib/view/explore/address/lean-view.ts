import type { ExploreView } from '#lib/domain/index.ts';

function lean(value: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(value).filter(
			([, part]) =>
				part !== null &&
				part !== undefined &&
				!(Array.isArray(part) && part.length === 0) &&
				!(
					typeof part === 'object' &&
					!Array.isArray(part) &&
					Object.keys(part as object).length === 0
				)
		)
	);
}

/** A view without the parts that are empty, as it stands in an address. */
export function leanView({ version: _version, ...view }: ExploreView): Record<string, unknown> {
	return lean({
		...view,
		selection: lean({ ...view.selection, absent: view.selection.absent ? true : null }),
		chart: lean(view.chart.kind === 'line' ? { ...view.chart, kind: null } : view.chart),
		pivot: view.pivot
	});
}
