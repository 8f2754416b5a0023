import type { OwnCell } from '../own-table.ts';
import type { FixedKind, RawCell } from '../raw-rows.ts';
import type { ColumnDecision } from './decide-column.ts';
import type { ColumnSurvey } from './column-survey.ts';
import { numberIn, STYLES } from './number-style.ts';

const YEAR = /^\d{4}$/;
/** What SDMX writes for a number that is missing. */
const ABSENT = /^(?:NaN|#N\/A)$/;

const codeOf = (cell: RawCell): OwnCell => {
	const text = cell === null ? '' : String(cell).trim();
	return text === '' ? null : text;
};

function figureOf(cell: RawCell): OwnCell {
	if (cell === null || typeof cell === 'boolean') return null;
	if (typeof cell !== 'string') return Number(cell);
	const text = cell.trim();
	return text === '' || ABSENT.test(text) ? null : numberIn(text, '.');
}

/** The type of a column whose kind is fixed: the measure has a decimal point always; where a cell is no number it stays text. */
export function fixedColumn(kind: FixedKind, survey: ColumnSurvey, name: string): ColumnDecision {
	const decision = (
		type: ColumnDecision['type'],
		read: ColumnDecision['read'],
		problems: ColumnDecision['problems'] = []
	): ColumnDecision => ({ type, read, readings: [], problems, marked: false });
	if (kind === 'time') {
		const years =
			survey.values !== null && [...survey.values.keys()].every((key) => YEAR.test(key));
		if (years && survey.filled > 0) {
			return decision('BIGINT', (cell) => (codeOf(cell) === null ? null : Number(cell)));
		}
	}
	if (kind !== 'value') return decision('VARCHAR', codeOf);
	const strays = survey.filled - survey.typedNumbers - survey.numbers - survey.absent;
	if (strays === 0 && (survey.styles & STYLES.point) !== 0) return decision('DOUBLE', figureOf);
	const count = Math.max(1, strays);
	return decision('VARCHAR', codeOf, [
		{ code: 'stray-texts', name: `${name}: ${survey.strays[0] ?? ''}`, count }
	]);
}
