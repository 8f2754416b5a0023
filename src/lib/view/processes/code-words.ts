import { m, type Locale } from '#lib/i18n/index.ts';

/** Codes of facts that have words in them; symbols such as `A/RES/70/125` are the same in every language. */
const WORDS: Readonly<Record<string, typeof m.process_code_200>> = {
	'Tunis Agenda, 120': m.process_code_tunis_120,
	'Resolution 140 (Rev. Bucharest, 2022)': m.process_code_140_2022,
	'Resolution 200': m.process_code_200,
	'Resolution ITU-R 61-2 (Rev. Sharm el-Sheikh, 2019)': m.process_code_61_2019,
	'Resolution 75 (Rev. Geneva, 2022)': m.process_code_75_2022,
	'Resolution 30 (Rev. Kigali, 2022)': m.process_code_30_2022,
	'Resolution 1332': m.process_code_1332,
	'Resolution 1332 (C11)': m.process_code_1332_c11,
	'Resolution 1332 (C19)': m.process_code_1332_c19,
	'Resolution 1332 (2024)': m.process_code_1332_2024,
	'Resolution 1332 (C11, last amended C19)': m.process_code_1332_c11_c19,
	'Council 2016': m.process_code_council_2016,
	'ECOSOC, July 2025': m.process_code_ecosoc_2025
};

/** The code of a fact in the reader's language. */
export function codeWords(code: string, locale: Locale): string {
	return WORDS[code]?.({}, { locale }) ?? code;
}

const REPORT =
	/ITU Council 2023 report(?:, (?:paragraph|section)s? (\d[\d.]*(?:(?:, | and )\d[\d.]*)*))?/g;

/** What says a fact, in the reader's language where it is the Council report; other sources keep their names. */
export function sourceWords(source: string, locale: Locale): string {
	return source.replace(REPORT, (_, paragraphs: string | undefined) =>
		paragraphs === undefined
			? m.process_council_report({}, { locale })
			: m.process_council_paragraphs(
					{ paragraphs: paragraphs.replaceAll(' and ', ', ') },
					{ locale }
				)
	);
}
