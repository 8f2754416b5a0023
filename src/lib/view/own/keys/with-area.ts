import type { OwnBatch, OwnCell, OwnColumn } from '../own-table.ts';
import type { AreaIndex, AreaKey } from './find-keys.ts';

const bare = ({ name, given, type, readings }: OwnColumn): OwnColumn => ({
	name,
	given,
	type,
	readings
});

/** The columns of a table and its batches, with our codes of areas beside the column that names them. */
export function withArea(
	columns: readonly OwnColumn[],
	key: AreaKey | null,
	index: AreaIndex
): {
	columns: OwnColumn[];
	batches: (source: AsyncIterable<OwnBatch>) => AsyncGenerator<OwnBatch>;
} {
	const plain = columns.map(bare);
	if (key === null || key.refArea === key.column) {
		return {
			columns: plain,
			batches: async function* (source) {
				yield* source;
			}
		};
	}
	const at = key.index + 1;
	const known = new Map<OwnCell, string | null>();
	const codeOf = (cell: OwnCell): string | null => {
		if (cell === null) return null;
		let code = known.get(cell);
		if (code === undefined) {
			code = index.find(String(cell).trim())?.ref_area ?? null;
			known.set(cell, code);
		}
		return code;
	};
	const area: OwnColumn = { name: key.refArea, given: '', type: 'VARCHAR', readings: [] };
	return {
		columns: [...plain.slice(0, at), area, ...plain.slice(at)],
		batches: async function* (source) {
			for await (const batch of source) {
				const codes = (batch[key.index] ?? []).map(codeOf);
				yield [...batch.slice(0, at), codes, ...batch.slice(at)];
			}
		}
	};
}
