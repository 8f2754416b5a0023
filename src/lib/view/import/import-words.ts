import { m, formatNumber, type Locale } from '#lib/i18n/index.ts';
import type { ImportError, ImportErrorCode, ImportFacts } from './import-error.ts';
import type { ImportProblem, ImportProblemCode } from './import-problem.ts';

type Words<Input> = (input: Input, options: { locale: Locale }) => string;
/** Each takes the facts that its error carries. */
type ErrorMessage = Words<Record<string, string>>;

const ERRORS = {
	empty: m.import_error_empty,
	'too-large': m.import_error_too_large,
	'too-wide': m.import_error_too_wide,
	'too-many-rows': m.import_error_too_many_rows,
	nul: m.import_error_nul,
	encoding: m.import_error_encoding,
	'wrong-format': m.import_error_wrong_format,
	'old-excel': m.import_error_old_excel,
	damaged: m.import_error_damaged,
	'zip-bomb': m.import_error_zip_bomb,
	encrypted: m.import_error_encrypted,
	'no-sheet': m.import_error_no_sheet,
	'no-table': m.import_error_no_table,
	doctype: m.import_error_doctype,
	'not-iati': m.import_error_not_iati,
	xml: m.import_error_xml,
	cancelled: m.import_error_cancelled,
	'open-document': m.import_error_open_document,
	pdf: m.import_error_pdf,
	picture: m.import_error_picture,
	html: m.import_error_html,
	packed: m.import_error_packed,
	arrow: m.import_error_arrow,
	'open-quote': m.import_error_open_quote,
	'cell-too-long': m.import_error_cell_too_long,
	'too-deep': m.import_error_too_deep,
	json: m.import_error_json,
	'xml-other': m.import_error_xml_other,
	parquet: m.import_error_parquet,
	'parquet-bomb': m.import_error_parquet_bomb,
	'parquet-codec': m.import_error_parquet_codec,
	'parquet-encrypted': m.import_error_parquet_encrypted,
	memory: m.import_error_memory,
	changed: m.import_error_changed
} satisfies Record<ImportErrorCode, unknown> as unknown as Record<ImportErrorCode, ErrorMessage>;

const PROBLEMS = {
	'encoding-guessed': m.import_problem_encoding_guessed,
	'wrong-extension': m.import_problem_wrong_extension,
	'rows-above-header': m.import_problem_rows_above_header,
	'blank-rows': m.import_problem_blank_rows,
	'unnamed-columns': m.import_problem_unnamed_columns,
	'duplicate-headers': m.import_problem_duplicate_headers,
	'long-rows': m.import_problem_long_rows,
	'short-rows': m.import_problem_short_rows,
	'open-quote': m.import_problem_open_quote,
	'stray-quote': m.import_problem_stray_quote,
	'cell-errors': m.import_problem_cell_errors,
	'cells-without-value': m.import_problem_cells_without_value,
	'ambiguous-numbers': m.import_problem_ambiguous_numbers,
	'mixed-numbers': m.import_problem_mixed_numbers,
	'text-numbers': m.import_problem_text_numbers,
	'stray-texts': m.import_problem_stray_texts,
	marks: m.import_problem_marks,
	'leading-zeros': m.import_problem_leading_zeros,
	'long-numbers': m.import_problem_long_numbers,
	'inexact-numbers': m.import_problem_inexact_numbers,
	'nested-values': m.import_problem_nested_values,
	'columns-left-out': m.import_problem_columns_left_out,
	'deleted-rows': m.import_problem_deleted_rows,
	'attributes-left-out': m.import_problem_attributes_left_out
} satisfies Record<ImportProblemCode, unknown> as Record<
	ImportProblemCode,
	Words<{ count: string; names: string }>
>;

function factWords(facts: ImportFacts, locale: Locale): Record<string, string> {
	return Object.fromEntries(
		Object.entries(facts).map(([key, value]) => [
			key,
			typeof value === 'number' ? formatNumber(value, locale) : value
		])
	);
}

/** What is wrong with a file that cannot be read and what to do, as sentences. */
export function importErrorWords(
	error: Pick<ImportError, 'code' | 'facts'>,
	locale: Locale
): string {
	return ERRORS[error.code](factWords(error.facts, locale), { locale });
}

/** What was odd about a file, with its first rows, without a full stop. */
export function importProblemWords(problem: ImportProblem, locale: Locale): string {
	const count = formatNumber(problem.count, locale);
	const words = PROBLEMS[problem.code]({ count, names: problem.names.join(', ') }, { locale });
	if (problem.rows.length === 0) return words;
	const more = problem.count > problem.rows.length ? ' …' : '';
	const rows = problem.rows.map((row) => formatNumber(row, locale)).join(', ') + more;
	return m.import_problem_rows({ problem: words, rows }, { locale });
}
