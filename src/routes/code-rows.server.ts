import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** A code of one of our lists, with its names. */
export interface CodeRow {
	codelist: string;
	code: string;
	name_en: string;
	name_fr: string;
}

let opened: Promise<CodeRow[]> | undefined;

async function open(): Promise<CodeRow[]> {
	return parse<CodeRow>(await readFile('data/codelists.csv', 'utf8'), { columns: true });
}

/** All codes of our lists, read once. */
export function codeRows(): Promise<CodeRow[]> {
	opened ??= open();
	return opened;
}
