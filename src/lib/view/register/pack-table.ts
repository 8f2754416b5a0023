/** What a packed cell may hold. */
export type PackedCell = string | number | boolean | null;

/** A column: a cell for every row, or its different cells and a place among them for every row. */
export type PackedColumn = { cells: PackedCell[] } | { values: PackedCell[]; codes: number[] };

/** Rows as columns, for a file that a reader loads. */
export interface PackedTable<Name extends string = string> {
	count: number;
	columns: Record<Name, PackedColumn>;
}

function packColumn(cells: PackedCell[]): PackedColumn {
	const places = new Map<PackedCell, number>();
	const codes = cells.map((cell) => {
		const place = places.get(cell) ?? places.size;
		places.set(cell, place);
		return place;
	});
	return places.size * 2 > cells.length ? { cells } : { values: [...places.keys()], codes };
}

/** Puts rows into columns; a column that repeats itself becomes a dictionary. */
export function packTable<Name extends string>(
	rows: readonly Readonly<Record<Name, PackedCell>>[],
	names: readonly Name[]
): PackedTable<Name> {
	const columns = names.map((name) => [name, packColumn(rows.map((row) => row[name]))] as const);
	return {
		count: rows.length,
		columns: Object.fromEntries(columns) as Record<Name, PackedColumn>
	};
}

/** The rows that `packTable` packed; throws `RangeError` where a column has another number of cells. */
export function unpackTable<Row>({
	count,
	columns
}: PackedTable<Extract<keyof Row, string>>): Row[] {
	const rows = Array.from({ length: count }, (): Record<string, PackedCell> => ({}));
	for (const [name, column] of Object.entries<PackedColumn>(columns)) {
		const cells = 'cells' in column ? column.cells : column.codes;
		if (cells.length !== count) throw new RangeError(`${name} has ${cells.length} cells`);
		rows.forEach((row, index) => {
			const cell = cells[index] ?? null;
			row[name] = 'cells' in column ? cell : (column.values[cell as number] ?? null);
		});
	}
	return rows as Row[];
}
