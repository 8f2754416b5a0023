import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { targetSparkMarks, type TargetSpark } from '../target-spark-marks.ts';

/** As wide as the narrowest frame lets it be, so that its text is never made smaller. */
const WIDTH = 288;
const HEIGHT = 112;
const TOP = 18;
const SIZE = 12;

/** The years that the axis names: the first figure, the last one, the target's; one that has no room is left out. */
function yearTexts({ points, target }: TargetSpark, endX: number): SvgMarkup[] {
	const y = TOP + HEIGHT + SIZE + 2;
	const first = points[0]?.year;
	const last = points.at(-1)?.year;
	const text = (x: number, year: number | undefined, anchor: string) =>
		svgMarkup`<text x="${x}" y="${y}" text-anchor="${anchor}">${year ?? ''}</text>`;
	const hasRoom = endX > 52 && endX < WIDTH - 52;
	const isLate = target !== null && last !== undefined && target.year > last;
	return [
		text(0, first, 'start'),
		...(hasRoom ? [text(endX, last, 'middle')] : []),
		...(isLate ? [text(WIDTH, target.year, 'end')] : hasRoom ? [] : [text(WIDTH, last, 'end')])
	];
}

/** A line on its way to the target, with the target's rule and where the pace leads; `target` are the words on the rule. */
export function targetDrawing(
	spark: TargetSpark,
	{ label, target }: { label: string; target: string }
): SvgMarkup {
	const { path, lone, end, rule, projection } = targetSparkMarks(spark, WIDTH, HEIGHT);
	const dots = lone.map(({ x, y }) => svgMarkup`<circle cx="${x}" cy="${y}" r="2.4"/>`);
	const aim = rule
		? svgMarkup`<line class="rule" x1="${rule.x1}" x2="${rule.x2}" y1="${rule.y}" y2="${rule.y}"/><text x="${rule.x1}" y="${rule.y - 6}">${target}</text>`
		: '';
	const way = projection
		? svgMarkup`<line class="way" x1="${projection.from.x}" y1="${projection.from.y}" x2="${projection.to.x}" y2="${projection.to.y}"/>`
		: '';
	const dot = end ? svgMarkup`<circle cx="${end.x}" cy="${end.y}" r="3.5"/>` : '';
	const line = path === '' ? '' : svgMarkup`<path d="${path}"/>`;
	return svgMarkup`<svg class="toward" viewBox="0 0 ${WIDTH} ${TOP + HEIGHT + SIZE + 6}" role="img" aria-label="${label}"><g transform="translate(0 ${TOP})">${aim}${way}${line}${dots}${dot}</g>${yearTexts(spark, end?.x ?? 0)}</svg>\n`;
}
