import { m, type Locale } from '#lib/i18n/index.ts';
import type { Figure } from '#lib/domain/index.ts';
import { absenceWords } from '../explore/absence-words.ts';
import { figureUnitWords } from '../explore/figure-unit.ts';
import type { ExportChoice, ExportNames } from './export-names.ts';
import type { ExportCell, ExportTable, ExportType } from './export-table.ts';
import type { ObservationColumn } from './observation-columns.ts';
import { rowsExport } from './observation-export.ts';

type Message = (inputs: object, options: { locale: Locale }) => string;

const column = (
	name: string,
	type: ExportType,
	message: Message,
	cell: (row: Figure) => ExportCell
): ObservationColumn<Figure> => ({
	...{ name, type, cell },
	describe: (locale) => message({}, { locale })
});

/** The words of a column of codes, beside it. */
const wordsOf = (
	name: string,
	words: (row: Figure, locale: Locale) => string | null
): ObservationColumn<Figure> => ({
	...{ name: `${name}_name`, type: 'text' },
	describe: (locale) => m.export_column_words({ column: name }, { locale }),
	cell: (row, { locale }) => words(row, locale)
});

const ABSENCE = [
	column('absence', 'text', m.export_column_absence, ({ absence }) => absence),
	wordsOf('absence', ({ absence }, locale) => absence && absenceWords(absence, locale))
];

/** What transformations made of a figure. */
const TRANSFORMED: readonly ObservationColumn<Figure>[] = [
	column('value', 'number', m.export_column_value, ({ value }) => value),
	column('value_unit', 'text', m.export_column_value_unit, ({ value_unit }) => value_unit),
	wordsOf('value_unit', ({ value_unit }, locale) => figureUnitWords(value_unit, locale)),
	...ABSENCE,
	column('members_held', 'integer', m.export_column_members_held, (row) => row.members_held),
	column('members_all', 'integer', m.export_column_members_all, (row) => row.members_all)
];

/**
 * The explorer's rows to export. `transformations` are those in force, in words: with one, the transformed value
 * stands beside the published one, and there is no SDMX. Years that no source has stay rows of the table, not of SDMX.
 */
export function figureExport(
	figures: readonly Figure[],
	names: ExportNames,
	choice: ExportChoice & { transformations: readonly string[] }
): ExportTable {
	const transformed = choice.transformations.length > 0;
	const table = rowsExport(figures, names, choice, transformed ? TRANSFORMED : ABSENCE);
	const { locale } = names;
	const steps = choice.transformations.map((value) => ({
		name: m.export_transformation({}, { locale }),
		value
	}));
	const about = { ...table.about, filters: [...table.about.filters, ...steps] };
	if (transformed) return { ...table, about, sdmx: 'transformed' };
	const observations = figures.filter(({ absence }) => absence !== 'not_published');
	if (observations.length === 0 || typeof table.sdmx !== 'object') {
		return { ...table, about, sdmx: 'empty' };
	}
	return { ...table, about, sdmx: { ...table.sdmx, observations } };
}
