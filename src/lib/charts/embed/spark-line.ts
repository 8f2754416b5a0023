import type { Spark } from '#lib/view/index.ts';
import { sparkMarks } from '../spark-marks.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';

const WIDTH = 96;
const HEIGHT = 24;

/** A small line of an area's figures; `label` says it in words. */
export function sparkLine(spark: Spark, label: string): SvgMarkup {
	const { path, lone, end } = sparkMarks(spark, WIDTH, HEIGHT);
	const dots = lone.map(({ x, y }) => svgMarkup`<circle cx="${x}" cy="${y}" r="1.4"/>`);
	const dot = end ? svgMarkup`<circle cx="${end.x}" cy="${end.y}" r="2.5"/>` : '';
	const line = path === '' ? '' : svgMarkup`<path d="${path}"/>`;
	return svgMarkup`<svg class="spark" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}">${line}${dots}${dot}</svg>`;
}
