import { VERDICTS } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import {
	matrixCellWords,
	verdictWords,
	type MatrixCell,
	type MatrixModel
} from '#lib/view/index.ts';
import { markSide } from '../mark-side.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { embedMark } from './embed-mark.ts';
import { verdictSprite } from './verdict-sprite.ts';

function cellMarkup(cell: MatrixCell, locale: Locale): SvgMarkup {
	if (cell.state === 'none') return svgMarkup`<i></i>`;
	const mark =
		cell.verdict === null
			? svgMarkup`<u${cell.decision === 'doubtful' ? svgMarkup` class="doubtful"` : ''}></u>`
			: embedMark(cell.verdict, markSide(cell.speaking));
	return svgMarkup`<i title="${matrixCellWords(cell, locale)}" data-goal="${cell.goal.label}">${mark}</i>`;
}

/** How shapes, sizes and hollow cells are read. */
function keyMarkup({ rows }: MatrixModel, locale: Locale): SvgMarkup {
	const cells = rows.flat();
	const verdicts = VERDICTS.filter((own) => cells.some(({ verdict }) => verdict === own));
	const items = [
		...verdicts.map(
			(verdict) => svgMarkup`<li>${embedMark(verdict, 14)}${verdictWords(verdict, locale)}</li>`
		),
		...(cells.some(({ state }) => state === 'hollow')
			? [svgMarkup`<li><u></u>${m.matrix_key_hollow({}, { locale })}</li>`]
			: []),
		...(cells.some(({ decision }) => decision === 'doubtful')
			? [svgMarkup`<li><u class="doubtful"></u>${m.matrix_key_doubtful({}, { locale })}</li>`]
			: []),
		svgMarkup`<li>${[1, 2, 4].map((count) => embedMark('on_track', markSide(count)))}${m.matrix_key_size({}, { locale })}</li>`
	];
	return svgMarkup`<ul class="counts key">${items}</ul>\n`;
}

/**
 * The matrix as the body of a frame: rows of lines under the goals, and on a phone a list of lines, each with its strip of
 * goals. `label` says what it shows; the table of the frame has its cells in words.
 */
export function matrixCard(model: MatrixModel, label: string, locale: Locale): SvgMarkup {
	const goals = model.goals.map(
		({ label: number, short }) => svgMarkup`<b><span>${short}</span>${number}</b>`
	);
	const rows = model.rows.map((cells, row) => {
		const { label: code = '', short = '' } = model.lines[row] ?? {};
		const bare = cells.every(({ state }) => state === 'none')
			? svgMarkup` data-bare="${m.matrix_line_empty({}, { locale })}"`
			: '';
		return svgMarkup`<div class="row"${bare}><span><b>${code}</b> ${short}</span>${cells.map((cell) => cellMarkup(cell, locale))}</div>\n`;
	});
	return svgMarkup`${verdictSprite()}<div class="matrix" role="img" aria-label="${label}"><div class="row goals"><span>${m.matrix_line({}, { locale })}</span>${goals}</div>
${rows}</div>
${keyMarkup(model, locale)}`;
}
