import type { ImportProblemCode } from '../../import/import-problem.ts';
import type { ColumnReading, OwnCell, OwnType } from '../own-table.ts';
import type { RawCell } from '../raw-rows.ts';
import type { ColumnSurvey } from './column-survey.ts';
import { isIsoDate } from './iso-date.ts';
import { isMark } from './missing-marks.ts';
import { numberIn, STYLES } from './number-style.ts';

/** How a column is read, what is odd about it, and a reader of its cells. */
export interface ColumnDecision {
	type: OwnType;
	readings: ColumnReading[];
	problems: { code: ImportProblemCode; name: string; count: number }[];
	/** Whether marks of missing figures stand among its numbers. */
	marked: boolean;
	read: (cell: RawCell) => OwnCell;
}

const asText = (cell: RawCell): OwnCell =>
	cell === null || cell === '' ? null : typeof cell === 'string' ? cell : String(cell);

function numberReader(decimal: '.' | ',', marks: boolean): (cell: RawCell) => OwnCell {
	return (cell) => {
		if (cell === null || typeof cell === 'number') return cell;
		if (typeof cell === 'bigint') return cell;
		if (typeof cell === 'boolean') return null;
		const text = cell.trim();
		if (text === '' || (marks && isMark(text))) return null;
		return numberIn(text, decimal);
	};
}

/** Whether the numbers of a column mean one thing with a decimal point and another with a comma. */
function isAmbiguous({ styles, points, commas }: ColumnSurvey): boolean {
	const point = (styles & STYLES.point) !== 0;
	const comma = (styles & STYLES.comma) !== 0;
	return (
		(points > 0 && point && (styles & STYLES.commaPoint) !== 0) ||
		(commas > 0 && comma && (styles & STYLES.pointComma) !== 0)
	);
}

function numberType(survey: ColumnSurvey, decimal: '.' | ','): OwnType {
	if (survey.typedWhole < survey.typedNumbers || survey.typedUnsafe > 0) return 'DOUBLE';
	if (survey.exponents > 0) return 'DOUBLE';
	return (decimal === '.' ? survey.points : survey.commas) === 0 ? 'BIGINT' : 'DOUBLE';
}

/**
 * The type of a column by all of its cells. Text stays text where one cell is no number, where zeros lead, and where
 * `1.234` may be either of two numbers, until the reader says which (`reading`).
 */
export function decideColumn(
	survey: ColumnSurvey,
	options: { name: string; typed: boolean; reading: ColumnReading | undefined; marks: boolean }
): ColumnDecision {
	const { name, typed, reading, marks } = options;
	const problems: ColumnDecision['problems'] = [];
	const note = (code: ImportProblemCode, count: number, what = name): void => {
		if (count > 0) problems.push({ code, name: what, count });
	};
	const marked = survey.marks > 0 && survey.typedNumbers + survey.numbers === survey.filled;
	const decision = (
		type: OwnType,
		read: (cell: RawCell) => OwnCell,
		readings: ColumnReading[] = []
	): ColumnDecision => ({ type, read, readings, problems, marked });
	const text = (readings: ColumnReading[] = []): ColumnDecision =>
		decision('VARCHAR', asText, readings);
	const { filled, texts, numbers, styles } = survey;
	const whole = filled + (marks ? 0 : survey.marks);
	if (filled === 0) return text();
	if (survey.typedTruths === whole) {
		return decision('BOOLEAN', (cell) => (typeof cell === 'boolean' ? cell : null));
	}
	if (survey.dates === whole) {
		const read = (cell: RawCell): OwnCell =>
			typeof cell === 'string' && isIsoDate(cell.trim()) ? cell.trim() : null;
		return decision('DATE', read);
	}
	if (!typed && survey.truths === whole) {
		const read = (cell: RawCell): OwnCell =>
			typeof cell === 'string' && cell.trim() !== '' && !isMark(cell.trim())
				? cell.trim().toLowerCase() === 'true'
				: null;
		return decision('BOOLEAN', read);
	}
	const figures = survey.typedNumbers + numbers;
	if (marked && !marks) note('marks', survey.marks);
	if (survey.leadingZeros > 0 && survey.leadingZeros + figures === filled && !typed) {
		note('leading-zeros', survey.leadingZeros);
		return text();
	}
	if (figures < filled || figures < whole) {
		const strays = filled - figures;
		if (figures > 0 && strays > 0 && strays <= Math.max(1, filled / 10)) {
			note('stray-texts', strays, `${name}: ${survey.strays[0] ?? ''}`);
		}
		return text();
	}
	if (survey.longNumbers > 0) {
		note('long-numbers', survey.longNumbers);
		return text();
	}
	note('inexact-numbers', survey.typedUnsafe);
	if (texts === 0) return decision(numberType(survey, '.'), numberReader('.', marks));
	const ambiguous = isAmbiguous(survey);
	const open: ColumnReading[] = [];
	if (styles & STYLES.point) open.push('point');
	if (styles & STYLES.comma) open.push('comma');
	if (open.length === 0) {
		note('mixed-numbers', numbers);
		return text();
	}
	const readings: ColumnReading[] = [
		'text',
		...(ambiguous ? open : survey.points + survey.commas === 0 ? ['point' as const] : open)
	];
	if (reading === 'text') return text(readings);
	const chosen = open.find((each) => each === reading);
	if (chosen === undefined) {
		if (typed) {
			note('text-numbers', texts);
			return text(readings);
		}
		if (ambiguous) {
			note('ambiguous-numbers', survey.points + survey.commas);
			return text(readings);
		}
	}
	const decimal = (chosen ?? open[0]) === 'point' ? '.' : ',';
	return decision(numberType(survey, decimal), numberReader(decimal, marks), readings);
}
