import { m } from '#lib/i18n/index.ts';
import { matrixCellWords, type MatrixCell, type MatrixModel } from '#lib/view/index.ts';
import { LIGHT_COLOURS } from './light-colours.ts';
import { svgCellMark } from './matrix-svg-mark.ts';
import { round, type SvgBlock, type SvgPage } from './matrix-svg-text.ts';
import { svgMarkup } from './svg-markup.ts';
import { textWidth } from './text-width.ts';
import { truncateText, wrapName } from './wrap-text.ts';

const CODE = 48;
const NAMES = 190;
const HEAD = NAMES + 34;
const ROW = 36;
const LINE_SIZE = 15;
const NAME_SIZE = 13;
const { hair, line: rule, soft } = LIGHT_COLOURS;

const lineAcross = (y: number, { at, width }: SvgPage, stroke: string) =>
	svgMarkup`<line x1="${at(0)}" x2="${at(width)}" y1="${y}" y2="${y}" stroke="${stroke}"/>`;

/** The names of the goals stand upright over their numbers, read from below. */
function heads({ goals }: MatrixModel, centre: (column: number) => number) {
	return goals.map(({ label, short }, column) => {
		const x = centre(column);
		const names = wrapName(short, NAMES - 8, NAME_SIZE, 3);
		const first = x - ((names.length - 1) * 15) / 2 + NAME_SIZE / 3;
		const lines = names.map((name, index) => {
			const at = round(first + index * 15);
			return svgMarkup`<text transform="translate(${at} ${NAMES}) rotate(-90)" direction="ltr" font-size="${NAME_SIZE}" fill="${soft}">${name}</text>`;
		});
		return svgMarkup`<g>${lines}<text x="${round(x)}" y="${HEAD - 12}" font-size="15" font-weight="650" text-anchor="middle">${label}</text></g>\n`;
	});
}

/** The heads of lines and goals, and the mark of every cell that is a link, with its words. */
export function matrixSvgGrid(model: MatrixModel, page: SvgPage): SvgBlock {
	const { locale, at, width, mirror } = page;
	const widest = Math.max(0, ...model.lines.map(({ short }) => textWidth(short, LINE_SIZE)));
	const lines = Math.min(CODE + widest, width / 3);
	const column = (width - lines) / Math.max(model.goals.length, 1);
	const centre = (index: number) => at(lines + column * (index + 0.5));
	const mark = (cell: MatrixCell, x: number, y: number) =>
		svgMarkup`<g id="${cell.id}" transform="translate(${round(x)} ${round(y)})"><title>${matrixCellWords(cell, locale)}</title>${svgCellMark(cell, mirror)}</g>\n`;
	const rows = model.rows.map((cells, row) => {
		const line = model.lines[row];
		const top = HEAD + row * ROW;
		const base = top + ROW / 2 + 5;
		const marks = cells.flatMap((cell, index) =>
			cell.state === 'none' ? [] : [mark(cell, centre(index), top + ROW / 2)]
		);
		const name = truncateText(line?.short ?? '', lines - CODE, LINE_SIZE);
		return svgMarkup`<g font-size="${LINE_SIZE}"><text x="${at(0)}" y="${base}" fill="${soft}">${line?.label ?? ''}</text><text x="${at(CODE)}" y="${base}">${name}</text>${lineAcross(top + ROW, page, hair)}\n${marks}</g>\n`;
	});
	const corner = m.matrix_line({}, { locale });
	return {
		markup: svgMarkup`<text x="${at(0)}" y="${HEAD - 12}" font-size="13" fill="${soft}">${corner}</text>
${heads(model, centre)}${lineAcross(HEAD, page, rule)}\n${rows}`,
		height: HEAD + model.rows.length * ROW
	};
}
