import type { RawCell } from '../raw-rows.ts';
import { isIsoDate } from './iso-date.ts';
import { isMark } from './missing-marks.ts';
import { numberStyles, STYLES } from './number-style.ts';

/** Different values that are kept of a column, and their longest. */
const KEPT = 4000;
const KEPT_LENGTH = 120;
const SAFE_DIGITS = 15;
const ZEROS = /^[-\u2212]?0\d+$/;
const TRUTH = /^(?:true|false)$/i;

/** What the cells of a column are, counted as they go by. */
export class ColumnSurvey {
	/** Cells that hold something, marks of a missing figure left out. */
	filled = 0;
	marks = 0;
	/** `NaN` and `#N/A`, by which SDMX says that a number is missing. */
	absent = 0;
	/** Typed by the format. */
	typedNumbers = 0;
	typedWhole = 0;
	typedTruths = 0;
	typedUnsafe = 0;
	/** Texts by what they look like. */
	texts = 0;
	numbers = 0;
	exponents = 0;
	dates = 0;
	truths = 0;
	leadingZeros = 0;
	longNumbers = 0;
	/** Styles that fit every number; texts with a point, and with a comma. */
	styles: number = STYLES.all;
	points = 0;
	commas = 0;
	/** The first texts that are no number. */
	readonly strays: string[] = [];
	/** Different values with their counts; null where there are too many to be codes or names. */
	values: Map<string, number> | null = new Map();

	add(cell: RawCell): void {
		if (cell === null) return;
		if (typeof cell === 'string') {
			const text = cell.trim();
			if (text !== '') this.#text(text);
			return;
		}
		this.filled += 1;
		if (typeof cell === 'boolean') this.typedTruths += 1;
		else {
			this.typedNumbers += 1;
			if (typeof cell === 'bigint' || Number.isInteger(cell)) this.typedWhole += 1;
			if (typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell)) {
				this.typedUnsafe += 1;
			}
		}
		this.keep(String(cell));
	}

	/** Counts a value among the different ones. */
	keep(text: string): void {
		const { values } = this;
		if (values === null) return;
		values.set(text, (values.get(text) ?? 0) + 1);
		if (values.size > KEPT || text.length > KEPT_LENGTH) this.values = null;
	}

	#text(text: string): void {
		this.keep(text);
		if (text === '#N/A') this.absent += 1;
		if (isMark(text)) {
			this.marks += 1;
			return;
		}
		this.filled += 1;
		this.texts += 1;
		const styles = numberStyles(text);
		if (styles !== 0) {
			this.numbers += 1;
			this.styles &= styles;
			const point = text.includes('.');
			const comma = text.includes(',');
			if (point) this.points += 1;
			if (comma) this.commas += 1;
			if (/[eE]/.test(text)) this.exponents += 1;
			else if (!point && !comma && text.replace(/\D/g, '').length > SAFE_DIGITS) {
				this.longNumbers += 1;
			}
			return;
		}
		if (this.strays.length < 3) this.strays.push(text.slice(0, 40));
		if (ZEROS.test(text)) this.leadingZeros += 1;
		else if (isIsoDate(text)) this.dates += 1;
		else if (TRUTH.test(text)) this.truths += 1;
	}
}
