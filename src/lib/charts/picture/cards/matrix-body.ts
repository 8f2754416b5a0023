import type { MatrixModel } from '#lib/view/index.ts';
import { LIGHT_COLOURS } from '../../light-colours.ts';
import { svgMarkup } from '../../svg-markup.ts';
import type { PictureBody } from '../picture.ts';
import { bodyMark, bodyText } from './body-parts.ts';

const HEAD = 96;
const STEP = { x: 60, y: 17 };
const TOP = 46;

/** The matrix as the drawing of a preview, in px: goals down, lines across, so that it is as wide as a card. */
export function matrixBody({ lines, goals, rows }: MatrixModel): PictureBody {
	const heads = lines.map(({ code }, index) => {
		const [label = code, part] = code.split('-');
		const x = HEAD + (index + 0.5) * STEP.x;
		const small = part ? bodyText(x, 38, part, { size: 14, soft: true, anchor: 'middle' }) : '';
		return svgMarkup`${bodyText(x, 20, label, { size: 17, bold: true, anchor: 'middle' })}${small}`;
	});
	const width = HEAD + lines.length * STEP.x;
	const goalRows = goals.map(({ label }, row) => {
		const y = TOP + (row + 0.5) * STEP.y;
		const rule = svgMarkup`<path d="M0 ${y + STEP.y / 2}H${width}" stroke="${LIGHT_COLOURS.hair}"/>`;
		return svgMarkup`${rule}${bodyText(HEAD - 30, y + 5, label, { size: 15, bold: true, anchor: 'end' })}`;
	});
	const marks = rows.flatMap((cells, line) =>
		cells.flatMap((cell, goal) =>
			cell.state === 'none'
				? []
				: [bodyMark(HEAD + (line + 0.5) * STEP.x, TOP + (goal + 0.5) * STEP.y, 18, cell.verdict)]
		)
	);
	return {
		markup: svgMarkup`${goalRows}${heads}${marks}`,
		width,
		height: TOP + goals.length * STEP.y
	};
}
