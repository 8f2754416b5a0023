import { formatNumber, type Locale } from '#lib/i18n/index.ts';
import type { ActivitiesCard } from '../../embed/activities-card.ts';
import { LIGHT_COLOURS } from '../../light-colours.ts';
import { round } from '../../matrix-svg-text.ts';
import { LIGHT_SCENE_COLOURS } from '../../scene/scene-colours.ts';
import { svgMarkup, type SvgMarkup } from '../../svg-markup.ts';
import { wrapName } from '../../wrap-text.ts';
import type { PictureBody } from '../picture.ts';
import { BODY, bodyText } from './body-parts.ts';

const LABEL = 22;
const BARS = { top: 116, height: 68 };

function barsOf({ bars }: ActivitiesCard): SvgMarkup | string {
	const [first] = bars;
	const last = bars.at(-1);
	if (!first || !last) return '';
	const most = Math.max(1, ...bars.map(({ count }) => count));
	const step = BODY.width / bars.length;
	const foot = BARS.top + BARS.height;
	const rects = bars.flatMap(({ count }, index) => {
		if (count === 0) return [];
		const height = Math.max(2, (count / most) * BARS.height);
		return [
			svgMarkup`<rect x="${round(index * step)}" y="${round(foot - height)}" width="${round(step * 0.75)}" height="${round(height)}" fill="${LIGHT_SCENE_COLOURS['series-1']}"/>`
		];
	});
	return svgMarkup`<path d="M0 ${foot}H${BODY.width}" stroke="${LIGHT_COLOURS.line}" stroke-width="1.5"/>${rects}${bodyText(0, foot + 30, String(first.year), { size: 22, soft: true })}${first === last ? '' : bodyText(BODY.width, foot + 30, String(last.year), { size: 22, soft: true, anchor: 'end' })}`;
}

/** The card of activities as the drawing of a preview, in px: the numbers of the two layers apart, and the years in which they start. */
export function activitiesBody(card: ActivitiesCard, locale: Locale): PictureBody {
	const { counts, labels, total } = card;
	const facts = [
		...(total ? [total] : []),
		{ count: counts.declared, label: labels.declared },
		{ count: counts.assigned, label: labels.assigned }
	];
	const width = BODY.width / facts.length;
	const numbers = facts.map(({ count, label }, index) => {
		const said = wrapName(label, width - 24, LABEL, 2).map((text, row) =>
			bodyText(index * width, 76 + row * LABEL * 1.2, text, { size: LABEL, soft: true })
		);
		return svgMarkup`${bodyText(index * width, 46, formatNumber(count, locale, 0), { size: 52, bold: true })}${said}`;
	});
	return { ...BODY, markup: svgMarkup`${numbers}${barsOf(card)}` };
}
