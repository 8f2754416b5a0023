import type { Verdict } from '#lib/domain/index.ts';
import { effortLength, type LayerCounts, type MatrixCell } from '#lib/view/index.ts';
import { LIGHT_COLOURS, LIGHT_VERDICT_COLOURS } from './light-colours.ts';
import { markSide } from './mark-side.ts';
import { svgMarkup, type SvgMarkup } from './svg-markup.ts';
import { VERDICT_SHAPES } from './verdict-shapes.ts';

/** A verdict's shape around the origin of its place, `side` px wide; a slope rises in the direction of reading. */
export function svgVerdict(
	verdict: Verdict,
	side: number,
	{ mirror, colour = LIGHT_VERDICT_COLOURS[verdict] }: { mirror: 1 | -1; colour?: string }
): SvgMarkup {
	const scale = side / 20;
	const paths = VERDICT_SHAPES[verdict].map(({ d, stroke }) =>
		stroke === undefined
			? svgMarkup`<path d="${d}" fill="${colour}" fill-rule="evenodd"/>`
			: svgMarkup`<path d="${d}" fill="none" stroke="${colour}" stroke-width="${stroke}"/>`
	);
	const across = verdict === 'acceleration_needed' ? scale * mirror : scale;
	return svgMarkup`<g transform="scale(${across} ${scale})">${paths}</g>`;
}

/** A link without an indicator: hollow, dashed where the link is in doubt. */
export function svgHollow({ decision }: Pick<MatrixCell, 'decision'>): SvgMarkup {
	const stroke = LIGHT_VERDICT_COLOURS.not_assessable;
	return decision === 'doubtful'
		? svgMarkup`<circle r="5" fill="none" stroke="${stroke}" stroke-width="1.3" stroke-dasharray="2.6 2"/>`
		: svgMarkup`<circle r="4.2" fill="none" stroke="${stroke}" stroke-width="1.3"/>`;
}

/** The mark of a cell that is a link, as large as its evidence. */
export function svgCellMark(cell: MatrixCell, mirror: 1 | -1): SvgMarkup {
	if (cell.verdict === null) return svgHollow(cell);
	return svgVerdict(cell.verdict, markSide(cell.speaking), { mirror });
}

/** How the bars of activities are drawn. */
export interface EffortDrawing {
	/** The number that fills the width. */
	most: number;
	/** In px. */
	width: number;
	/** Room between the two bars, in px. */
	gap?: number;
	/** Whether they stand in the middle of the place, by the square root of the number; else at the reader's start. */
	centred?: boolean;
	mirror: 1 | -1;
}

/** Activities as two bars from the origin down, declared solid over assigned outlined. */
export function svgEffort(
	{ declared, assigned }: LayerCounts,
	{ most, width, gap = 1, centred = false, mirror }: EffortDrawing
): SvgMarkup {
	const length = (count: number) => effortLength(count, { most, width, root: centred });
	const colour = LIGHT_COLOURS.soft;
	const at = (long: number) => (centred ? -long / 2 : mirror === 1 ? 0 : -long);
	const solid = length(declared);
	const open = Math.max(3, length(assigned));
	const bars = [
		...(declared > 0
			? [svgMarkup`<rect x="${at(solid)}" width="${solid}" height="3" fill="${colour}"/>`]
			: []),
		...(assigned > 0
			? [
					svgMarkup`<rect x="${at(open) + 0.5}" y="${3.5 + gap}" width="${open - 1}" height="3" fill="none" stroke="${colour}"/>`
				]
			: [])
	];
	return svgMarkup`${bars}`;
}
