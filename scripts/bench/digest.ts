/** A digest of an answer as JSON (FNV-1a, 32 bits): enough to see that two engines disagree. */
export function digest(answer: unknown): string {
	let hash = 0x811c9dc5;
	for (const character of JSON.stringify(answer)) {
		hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
	}
	return (hash >>> 0).toString(16);
}

/** A digest of rows whose numbers are the same to nine digits: each engine has its own power function and order of sums. */
export function digestRows(rows: readonly (readonly unknown[])[]): string {
	return digest(rows.map((row) => row.map(rounded)));
}

function rounded(cell: unknown): unknown {
	if (typeof cell !== 'number') return cell;
	return Math.abs(cell) < 1e-9 ? 0 : Number(cell.toPrecision(9));
}
