import { foldText } from '../fold-text.ts';
import { COLUMN_NAMES } from './column-names.data.ts';
import { LIST_FIELDS, MAPPING_FIELDS, type MappingField } from './mapping-fields.ts';

const plain = (text: string): string =>
	foldText(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const FIELD_OF: ReadonlyMap<string, MappingField> = new Map(
	MAPPING_FIELDS.flatMap((field) =>
		[field, ...COLUMN_NAMES[field]].map((name) => [plain(name), field] as const)
	)
);

/** A name without what is put behind it: a number (`Country 2`), a unit or remark in brackets. */
function bare(header: string): string {
	return plain(header.replace(/[([{].*$/, '')).replace(/ \d+$/, '');
}

/**
 * The field that each column fills by its name, whatever case, accents and punctuation; null where the name says none. A field that
 * takes one column gets the one whose name comes first among its names, the leftmost of equals.
 */
export function matchColumns(header: readonly string[]): (MappingField | null)[] {
	const found = header.map((name) => FIELD_OF.get(plain(name)) ?? FIELD_OF.get(bare(name)) ?? null);
	const rank = (column: number, field: MappingField): number => {
		const names: readonly string[] = [plain(field), ...COLUMN_NAMES[field]];
		const name = header[column] ?? '';
		const place = names.indexOf(plain(name));
		return place >= 0 ? place : names.length + names.indexOf(bare(name));
	};
	for (const field of MAPPING_FIELDS) {
		if (LIST_FIELDS.includes(field)) continue;
		const columns = found.flatMap((each, column) => (each === field ? [column] : []));
		const [best] = columns.sort((a, b) => rank(a, field) - rank(b, field));
		for (const column of columns) if (column !== best) found[column] = null;
	}
	return found;
}

/** The choice with a column's field changed; a field that takes one column is taken from the column that had it. */
export function chooseColumn(
	choice: readonly (MappingField | null)[],
	column: number,
	field: MappingField | null
): (MappingField | null)[] {
	return choice.map((each, index) => {
		if (index === column) return field;
		return field !== null && each === field && !LIST_FIELDS.includes(field) ? null : each;
	});
}
