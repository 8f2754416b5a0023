import type { AreaKind, CrosswalkRule } from '#lib/domain/index.ts';

/** An area as a file may name it. */
export interface ReferenceArea {
	/** UN M49 code, three digits. */
	ref_area: string;
	iso2: string | null;
	iso3: string | null;
	kind: AreaKind;
	/** Its names in the languages of the United Nations and those that sources use. */
	names: string[];
}

/** A line or goal as a file may name it. */
export interface ReferenceCode {
	code: string;
	names: string[];
}

/** What a reader's file is checked against, and the rules that give its activities lines. */
export interface MappingReference {
	areas: ReferenceArea[];
	/** The rows of the matrix, and C7 above its eight. */
	lines: (ReferenceCode & { matrix_row: boolean })[];
	goals: ReferenceCode[];
	/** The accepted cells of the official matrix, as `C1 9`. */
	cells: string[];
	rules: CrosswalkRule[];
}
