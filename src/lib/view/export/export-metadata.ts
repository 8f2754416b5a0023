import type { ExportTable } from './export-table.ts';

/** What rows are about as keys and values: texts as they are, lists and the descriptions of columns as JSON. */
export function exportMetadata({ about, columns }: ExportTable): { key: string; value: string }[] {
	const { filters, sources, notes, ...texts } = about;
	const described = Object.fromEntries(columns.map(({ name, description }) => [name, description]));
	const lists = { filters, sources, notes, columns: described };
	return [
		...Object.entries(texts),
		...Object.entries(lists).map(([key, value]) => [key, JSON.stringify(value)] as const)
	].map(([key, value]) => ({ key, value }));
}
