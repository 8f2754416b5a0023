import { formatNumber, m } from '#lib/i18n/index.ts';
import { matrixCellWords, mostEffort, type MatrixCell, type MatrixModel } from '#lib/view/index.ts';
import { LIGHT_COLOURS } from './light-colours.ts';
import { svgCellMark, svgEffort } from './matrix-svg-mark.ts';
import { round, type SvgBlock, type SvgPage } from './matrix-svg-text.ts';
import { svgMarkup } from './svg-markup.ts';
import { textWidth } from './text-width.ts';
import { truncateText, wrapName } from './wrap-text.ts';

const CODE = 48;
const NAMES = 190;
const HEAD = NAMES + 34;
const ROW = 36;
const EFFORT_ROW = 44;
const EFFORT_COLUMN = 96;
const GOAL_ROW = 30;
const BAR = 40;
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

/** The numbers of activities of a line, in two rows of figures with their bars. */
function lineEffort(
	model: MatrixModel,
	code: string,
	{ at, mirror, locale }: SvgPage,
	top: number
) {
	if (!model.effort) return [];
	const effort = model.effort.lines[code] ?? { declared: 0, assigned: 0 };
	const most = mostEffort(model).lines;
	const figure = (count: number, y: number) =>
		svgMarkup`<text x="${at(38)}" y="${y}" font-size="12" text-anchor="end">${formatNumber(count, locale, 0)}</text>`;
	const bars = svgEffort(effort, { most, width: 42, gap: 10, mirror });
	return [
		figure(effort.declared, top + 18),
		figure(effort.assigned, top + 32),
		svgMarkup`<g transform="translate(${round(at(44))} ${top + 12})">${bars}</g>\n`
	];
}

/** How many activities declare each goal, in a row under the heads. */
function goalEffort(model: MatrixModel, page: SvgPage, centre: (column: number) => number) {
	const { effort } = model;
	if (!effort) return [];
	const counts = model.goals.map(({ code }, column) => {
		const count = formatNumber(effort.goals[code] ?? 0, page.locale, 0);
		return svgMarkup`<text x="${round(centre(column))}" y="${HEAD + 20}" font-size="12" text-anchor="middle">${count}</text>`;
	});
	const words = m.effort_goal_row({}, { locale: page.locale });
	return [
		svgMarkup`<text x="${page.at(0)}" y="${HEAD + 20}" font-size="13" fill="${soft}">${words}</text>${counts}${lineAcross(HEAD + GOAL_ROW, page, hair)}\n`
	];
}

/** The heads of lines and goals, and the mark of every cell that is a link, with its words. */
export function matrixSvgGrid(model: MatrixModel, page: SvgPage): SvgBlock {
	const { locale, at, width, mirror } = page;
	const { effort } = model;
	const height = effort ? EFFORT_ROW : ROW;
	const under = HEAD + (effort ? GOAL_ROW : 0);
	const most = mostEffort(model).cells;
	const widest = Math.max(0, ...model.lines.map(({ short }) => textWidth(short, LINE_SIZE)));
	const names = Math.min(CODE + widest, width / 3);
	const lines = names + (effort ? EFFORT_COLUMN : 0);
	const column = (width - lines) / Math.max(model.goals.length, 1);
	const centre = (index: number) => at(lines + column * (index + 0.5));
	const bars = (cell: MatrixCell) =>
		cell.effort
			? svgMarkup`<g transform="translate(0 ${height / 2 - 9})">${svgEffort(cell.effort, { most, width: BAR, centred: true, mirror })}</g>`
			: '';
	const mark = (cell: MatrixCell, x: number, y: number) => {
		const sign = cell.state === 'none' ? '' : svgCellMark(cell, mirror);
		const raised = effort ? svgMarkup`<g transform="translate(0 -4)">${sign}</g>` : sign;
		return svgMarkup`<g id="${cell.id}" transform="translate(${round(x)} ${round(y)})"><title>${matrixCellWords(cell, locale)}</title>${raised}${bars(cell)}</g>\n`;
	};
	const isEmpty = ({ state, effort: own }: MatrixCell) =>
		state === 'none' && (own?.declared ?? 0) + (own?.assigned ?? 0) === 0;
	const rows = model.rows.map((cells, row) => {
		const line = model.lines[row];
		const top = under + row * height;
		const base = top + height / 2 + 5;
		const marks = cells.flatMap((cell, index) =>
			isEmpty(cell) ? [] : [mark(cell, centre(index), top + height / 2)]
		);
		const name = truncateText(line?.short ?? '', names - CODE, LINE_SIZE);
		const counted = lineEffort(model, line?.code ?? '', shifted(page, names + 8), top);
		return svgMarkup`<g font-size="${LINE_SIZE}"><text x="${at(0)}" y="${base}" fill="${soft}">${line?.label ?? ''}</text><text x="${at(CODE)}" y="${base}">${name}</text>${counted}${lineAcross(top + height, page, hair)}\n${marks}</g>\n`;
	});
	const corner = m.matrix_line({}, { locale });
	const second = effort
		? svgMarkup`<text x="${at(names + 8)}" y="${HEAD - 12}" font-size="13" fill="${soft}">${m.effort_column({}, { locale })}</text>`
		: '';
	return {
		markup: svgMarkup`<text x="${at(0)}" y="${HEAD - 12}" font-size="13" fill="${soft}">${corner}</text>${second}
${heads(model, centre)}${lineAcross(HEAD, page, rule)}\n${goalEffort(model, page, centre)}${rows}`,
		height: under + model.rows.length * height
	};
}

/** A page whose reader's start lies further in. */
function shifted(page: SvgPage, by: number): SvgPage {
	return { ...page, at: (x) => page.at(x + by) };
}
