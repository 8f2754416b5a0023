import { foldText } from '../fold-text.ts';

const LONGEST = 60;

/** A name in SQL that needs no quotes: lower-case Latin letters, digits and `_`; empty where nothing of the text is left. */
function plainName(text: string): string {
	const name = foldText(text)
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '')
		.slice(0, LONGEST)
		.replace(/_+$/, '');
	return /^\d/.test(name) ? `_${name}` : name;
}

/** Names of columns in SQL, all different, by their names in the file: `column_3` where nothing is left of one. */
export function columnNames(given: readonly string[]): string[] {
	const taken = new Set<string>();
	return given.map((text, index) => {
		const plain = plainName(text) || `column_${index + 1}`;
		let name = plain;
		for (let count = 2; taken.has(name); count++) name = `${plain}_${count}`;
		taken.add(name);
		return name;
	});
}

/** The name of an own table by that of its file, none of those that are taken: `own_survey_2024`. */
export function ownTableName(fileName: string, taken: ReadonlySet<string> = new Set()): string {
	const plain = `own_${plainName(fileName.replace(/\.[^.]{1,8}$/, '')).replace(/^_/, '') || 'table'}`;
	let name = plain.slice(0, LONGEST);
	for (let count = 2; taken.has(name); count++) name = `${plain.slice(0, LONGEST)}_${count}`;
	return name;
}

/** Whether a reader may call an own table so. */
export function isOwnTableName(name: string): boolean {
	return /^own_[a-z0-9][a-z0-9_]{0,59}$/.test(name);
}
