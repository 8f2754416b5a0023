import type { Locale } from '#lib/i18n/index.ts';
import { codeRows, type CodeRow } from './code-rows.server.ts';

let opened: Promise<Map<string, CodeRow>> | undefined;

async function open(): Promise<Map<string, CodeRow>> {
	return new Map((await codeRows()).map((row) => [`${row.codelist} ${row.code}`, row]));
}

/** The names of codes in a language, by codelist and code; a code without a name is its own. */
export async function codeNames(
	locale: Locale
): Promise<(codelist: string, code: string) => string> {
	opened ??= open();
	const names = await opened;
	return (codelist, code) => {
		const row = names.get(`${codelist} ${code}`);
		return (locale === 'fr' ? row?.name_fr : row?.name_en) || code;
	};
}
