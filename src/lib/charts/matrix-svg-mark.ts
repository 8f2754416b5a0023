import type { Verdict } from '#lib/domain/index.ts';
import type { MatrixCell } from '#lib/view/index.ts';
import { LIGHT_VERDICT_COLOURS } from './light-colours.ts';
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
