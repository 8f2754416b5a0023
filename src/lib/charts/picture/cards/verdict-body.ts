import type { Locale } from '#lib/i18n/index.ts';
import { verdictHeading } from '#lib/view/index.ts';
import { LIGHT_COLOURS } from '../../light-colours.ts';
import type { VerdictCard } from '../../embed/verdict-card.ts';
import { LIGHT_SCENE_COLOURS } from '../../scene/scene-colours.ts';
import { svgMarkup, type SvgMarkup } from '../../svg-markup.ts';
import { targetSparkMarks } from '../../target-spark-marks.ts';
import { textWidth } from '../../text-width.ts';
import { truncateText, wrapName } from '../../wrap-text.ts';
import type { PictureBody } from '../picture.ts';
import { BODY, bodyMark, bodyText } from './body-parts.ts';

const WORD = 44;
const CHART = { left: 500, top: 26, width: BODY.width - 500, height: 150 };
const YEAR = 22;

function chartOf({ spark, target }: VerdictCard): SvgMarkup | string {
	if (!spark || spark.points.length < 2) return '';
	const marks = targetSparkMarks(spark, CHART.width, CHART.height);
	const { line, ink } = LIGHT_COLOURS;
	const { rule, projection, end } = marks;
	const stroke = LIGHT_SCENE_COLOURS['series-1'];
	const aim = rule
		? svgMarkup`<line x1="${rule.x1}" x2="${rule.x2}" y1="${rule.y}" y2="${rule.y}" stroke="${ink}" stroke-width="2" stroke-dasharray="2 5"/>${bodyText(rule.x1, rule.y - 10, target, { size: YEAR })}`
		: '';
	const way = projection
		? svgMarkup`<line x1="${projection.from.x}" y1="${projection.from.y}" x2="${projection.to.x}" y2="${projection.to.y}" stroke="${stroke}" stroke-width="4" stroke-dasharray="9 8"/>`
		: '';
	const dots = marks.lone.map(
		({ x, y }) => svgMarkup`<circle cx="${x}" cy="${y}" r="4" fill="${stroke}"/>`
	);
	const dot = end ? svgMarkup`<circle cx="${end.x}" cy="${end.y}" r="8" fill="${stroke}"/>` : '';
	const last = spark.points.at(-1);
	const isLate = last !== undefined && spark.target !== null && spark.target.year > last.year;
	const lastAt = end?.x ?? CHART.width;
	const hasRoom = lastAt > 90 && lastAt < CHART.width - 90;
	const years = [
		bodyText(0, CHART.height + 34, String(spark.points[0]?.year ?? ''), { size: YEAR, soft: true }),
		...(last && (hasRoom || !isLate)
			? [
					bodyText(lastAt, CHART.height + 34, String(last.year), {
						...{ size: YEAR, soft: true, anchor: hasRoom ? 'middle' : 'end' }
					})
				]
			: []),
		...(isLate
			? [
					bodyText(CHART.width, CHART.height + 34, String(spark.target?.year ?? ''), {
						...{ size: YEAR, soft: true, anchor: 'end' }
					})
				]
			: [])
	];
	return svgMarkup`<g transform="translate(${CHART.left} ${CHART.top})"><path d="M0 ${CHART.height}H${CHART.width}" stroke="${line}" stroke-width="1.5"/>${aim}${way}<path d="${marks.path}" fill="none" stroke="${stroke}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/>${dots}${dot}${years}</g>\n`;
}

/** The largest size in which a label fits its place, if any. */
function labelSize(label: string, width: number): number {
	return [20, 18, 16].find((size) => textWidth(label, size) <= width) ?? 16;
}

/** The card of a verdict as the drawing of a preview, in px. */
export function verdictBody(card: VerdictCard, locale: Locale): PictureBody {
	const room = CHART.left - 60;
	const named = wrapName(verdictHeading(card.verdict, locale), room - 80, WORD, 2);
	const top = 30;
	const head = named.map((text, row) =>
		bodyText(80, top + 16 + row * WORD * 1.1, text, { size: WORD, bold: true })
	);
	const foot = top + 16 + (named.length - 1) * WORD * 1.1;
	const half = room / 2;
	const shown = card.facts.slice(0, named.length > 1 ? 2 : 4);
	const facts = shown.map(({ label, value }, index) => {
		const [x, y] = [(index % 2) * half, foot + 46 + Math.floor(index / 2) * 70];
		const isAlone = index % 2 === 0 && index === shown.length - 1;
		const width = isAlone ? room : half - 20;
		return svgMarkup`${bodyText(x, y, truncateText(label, width, labelSize(label, width)), { size: labelSize(label, width), soft: true })}${bodyText(x, y + 34, truncateText(value, width / 1.06, 30), { size: 30, bold: true })}`;
	});
	return {
		...BODY,
		markup: svgMarkup`${bodyMark(32, top, 60, card.verdict)}${head}${facts}${chartOf(card)}`
	};
}
