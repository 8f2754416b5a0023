import { makeTable, tableToIPC } from 'apache-arrow';

/** Pieces of Arrow IPC with one column `n`, which counts on from piece to piece; `before` is told of each. */
export async function* countingPieces(
	pieces: number,
	rows: number,
	before: (piece: number) => void = () => undefined
): AsyncGenerator<Uint8Array> {
	for (let piece = 0; piece < pieces; piece += 1) {
		before(piece);
		const n = Int32Array.from({ length: rows }, (_none, row) => piece * rows + row);
		yield tableToIPC(makeTable({ n }), 'stream');
	}
}
