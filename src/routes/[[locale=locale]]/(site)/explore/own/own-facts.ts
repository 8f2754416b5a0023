import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import type { OwnFormat, OwnSummary } from '#lib/view/index.ts';

const FORMATS: Readonly<Record<OwnFormat, string>> = {
	csv: 'CSV',
	xlsx: 'XLSX',
	json: 'JSON',
	parquet: 'Parquet',
	'sdmx-csv': 'SDMX-CSV',
	'sdmx-ml': 'SDMX-ML'
};

const ENCODINGS: Readonly<Record<string, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 LE',
	'utf-16be': 'UTF-16 BE',
	'windows-1252': 'Windows-1252'
};

function delimiterWords(delimiter: string): string {
	if (delimiter === ';') return m.mapping_delimiter_semicolon();
	if (delimiter === '\t') return m.mapping_delimiter_tab();
	return delimiter === '|' ? m.mapping_delimiter_bar() : m.mapping_delimiter_comma();
}

/** What a file was read as: format, encoding, separator, rows and columns, in one line. */
export function ownFacts(summary: OwnSummary, locale: Locale): string {
	const { format, version, encoding, delimiter, sheet, rows, columns } = summary;
	return [
		version === null ? FORMATS[format] : `${FORMATS[format]} ${version}`,
		...(encoding === null ? [] : [ENCODINGS[encoding] ?? encoding]),
		...(delimiter === null ? [] : [m.own_delimiter({ delimiter: delimiterWords(delimiter) })]),
		...(sheet === null ? [] : [m.own_fact_sheet({ sheet })]),
		m.own_fact_rows({ count: formatNumber(rows, locale) }),
		m.own_fact_columns({ count: formatNumber(columns.length, locale) })
	].join(' · ');
}
