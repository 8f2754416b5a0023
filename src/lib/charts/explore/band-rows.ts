import { textWidth } from '../text-width.ts';
import { wrapName } from '../wrap-text.ts';
import { NARROW_BELOW } from '../chart-size.ts';
import type { SceneMark } from '../scene/scene.ts';
import { FONT, tenth } from './axis-marks.ts';

/** A row of a chart of rows: its name, and what sets it apart. */
export interface RowName {
	name: string;
	bold?: boolean;
	/** A row that only says something, such as how many are left out. */
	aside?: boolean;
}

/** Rows in their places, with their names as marks. */
export interface BandRows {
	/** Where the figures begin. */
	left: number;
	bottom: number;
	/** The middle of each row's figures. */
	centres: number[];
	marks: SceneMark[];
}

const LINE = 15;
const ROW = 24;

/** Names before the figures of each row in up to two lines; above them where there is little room. */
export function bandRows(rows: readonly RowName[], width: number, top: number): BandRows {
	const isNarrow = width < NARROW_BELOW;
	const room = isNarrow ? width : Math.min(250, width * 0.34);
	const wrapped = rows.map(({ name, bold = false }) =>
		wrapName(name, bold ? room / 1.06 : room, FONT, isNarrow ? 1 : 2)
	);
	const widths = rows.flatMap(({ aside, bold = false }, index) =>
		aside ? [] : (wrapped[index] ?? []).map((line) => textWidth(line, FONT, bold))
	);
	const left = isNarrow ? 0 : Math.ceil(Math.max(0, ...widths)) + 10;
	let y = top;
	const centres: number[] = [];
	const marks: SceneMark[] = [];
	rows.forEach(({ bold = false, aside = false }, index) => {
		const lines = wrapped[index] ?? [];
		const height = isNarrow ? LINE + (aside ? 8 : 22) : Math.max(ROW, lines.length * LINE + 9);
		const centre = isNarrow ? y + LINE + 9 : y + height / 2;
		lines.forEach((text, at) => {
			const shift = (at - (lines.length - 1) / 2) * LINE;
			marks.push({
				kind: 'text',
				x: isNarrow ? (aside ? 10 : 0) : aside ? left + 12 : left - 10,
				y: tenth(isNarrow ? y + FONT : centre + shift + FONT * 0.35),
				text,
				size: FONT,
				anchor: isNarrow || aside ? 'start' : 'end',
				colour: aside ? 'soft' : 'ink',
				bold,
				// Above the figures, names lie over the rules of the axis.
				halo: isNarrow || aside
			});
		});
		centres.push(tenth(centre));
		y += height;
	});
	return { left, bottom: y, centres, marks };
}
