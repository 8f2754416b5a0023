import { m, type Locale } from '#lib/i18n/index.ts';
import { BREAKDOWN_DIMENSIONS, type Observation } from '#lib/domain/index.ts';
import { codeWords } from './component-words.ts';
import type { ExportNames } from './export-names.ts';
import type { ExportCell, ExportColumn, ExportSource, ExportType } from './export-table.ts';

/** A column of observations: how it is called and described, and what it says of a row. */
export interface ObservationColumn<Row extends Observation = Observation> {
	name: string;
	type: ExportType;
	describe: (locale: Locale) => string;
	cell: (row: Row, names: ExportNames, sources: ReadonlyMap<string, ExportSource>) => ExportCell;
}

type Message = (inputs: object, options: { locale: Locale }) => string;
type Column = ObservationColumn;

function column(
	name: string,
	type: ExportType,
	message: Message,
	cell: Column['cell']
): ObservationColumn {
	return { name, type, describe: (locale) => message({}, { locale }), cell };
}

/** The words of a column of codes, beside it. */
function wordsOf(name: string, cell: Column['cell']): ObservationColumn {
	const describe = (locale: Locale) => m.export_column_words({ column: name }, { locale });
	return { name: `${name}_name`, type: 'text', describe, cell };
}

const DIMENSION_MESSAGES = {
	sex: m.export_column_sex,
	age: m.export_column_age,
	urbanisation: m.export_column_urbanisation,
	education_lev: m.export_column_education_lev,
	composite_breakdown: m.export_column_composite_breakdown
};

const codes = (name: keyof Observation, component = name.toUpperCase()) =>
	wordsOf(name, (row, { locale }) => {
		const code = row[name];
		return typeof code === 'string' ? codeWords(component, code, locale) : null;
	});

/** Columns before the figure, in the order of the global data structure of the SDGs, with words for people. */
export const KEY_COLUMNS: readonly ObservationColumn[] = [
	column('freq', 'text', m.export_column_freq, () => 'A'),
	column('reporting_type', 'text', m.export_column_reporting_type, () => 'G'),
	column('series', 'text', m.export_column_series, ({ series }) => series),
	wordsOf('series', ({ series }, names) => names.series(series)?.name ?? null),
	column(
		'indicator',
		'text',
		m.export_column_indicator,
		({ series }, names) => names.series(series)?.indicator ?? null
	),
	column('ref_area', 'text', m.export_column_ref_area, ({ ref_area }) => ref_area),
	column(
		'iso3',
		'text',
		m.export_column_iso3,
		({ ref_area }, names) => names.area(ref_area)?.iso3 ?? null
	),
	wordsOf('ref_area', ({ ref_area }, names) => names.area(ref_area)?.name ?? null),
	...BREAKDOWN_DIMENSIONS.flatMap((name) => [
		column(name, 'text', DIMENSION_MESSAGES[name], (row) => row[name]),
		codes(name)
	]),
	column('time_period', 'integer', m.export_column_time_period, ({ time_period }) => time_period),
	column('obs_value', 'number', m.export_column_obs_value, ({ obs_value }) => obs_value),
	column('obs_text', 'text', m.export_column_obs_text, ({ obs_text }) => obs_text)
];

/** Columns after the figure: unit, flags, note, source. */
export const ATTRIBUTE_COLUMNS: readonly ObservationColumn[] = [
	column('unit_measure', 'text', m.export_column_unit_measure, (row) => row.unit_measure),
	codes('unit_measure'),
	column('unit_mult', 'integer', m.export_column_unit_mult, () => 0),
	column('obs_status', 'text', m.export_column_obs_status, ({ obs_status }) => obs_status),
	codes('obs_status'),
	column('nature', 'text', m.export_column_nature, ({ nature }) => nature),
	codes('nature'),
	column('comment_obs', 'text', m.export_column_comment_obs, ({ comment_obs }) => comment_obs),
	column('source_detail', 'text', m.export_column_source_detail, (row, _names, sources) => {
		const source = sources.get(row.source);
		return source ? `${source.publisher}, ${source.title}` : null;
	}),
	column('source', 'text', m.export_column_source, ({ source }) => source),
	column('vintage', 'text', m.export_column_vintage, ({ vintage }) => vintage),
	column(
		'licence',
		'text',
		m.export_column_licence,
		(row, _names, sources) => sources.get(row.source)?.licence ?? null
	)
];

/** Columns as a table has them, described in one language. */
export function describeColumns<Row extends Observation>(
	columns: readonly ObservationColumn<Row>[],
	locale: Locale
): ExportColumn[] {
	return columns.map(({ name, type, describe }) => ({ name, type, description: describe(locale) }));
}
