import type { Observation } from '#lib/domain/index.ts';
import type { ExportChoice, ExportNames } from './export-names.ts';
import type { ExportSource } from './export-table.ts';

/** The sources behind rows by their key, in the order in which they come up; one that nobody knows bears the names of its series. */
export function usedSources(
	rows: readonly Observation[],
	names: ExportNames,
	{ sources }: Pick<ExportChoice, 'sources'>
): Map<string, ExportSource> {
	const used = new Map<string, ExportSource>();
	for (const { source, series, vintage } of rows) {
		if (used.has(source)) continue;
		const known = sources.find((each) => each.source === source);
		const { publisher = source, licence = '' } = known ?? names.series(series) ?? {};
		const { title = source, address = null } = known ?? {};
		used.set(source, { title, publisher, vintage: known?.vintage ?? vintage, licence, address });
	}
	return used;
}
