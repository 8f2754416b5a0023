import type { Locale } from '#lib/i18n/index.ts';
import { spreadCounts } from '#lib/view/index.ts';
import type { EconomyCard } from '../../embed/economy-card.ts';
import { svgMarkup } from '../../svg-markup.ts';
import { textWidth } from '../../text-width.ts';
import { truncateText } from '../../wrap-text.ts';
import type { PictureBody } from '../picture.ts';
import { BODY, bodyCounts, bodyMark, bodyText } from './body-parts.ts';

const FIGURES = 3;

/** The card of an economy or group, or of the parts of a line, as the drawing of a preview, in px. */
export function economyBody({ lines, figures }: EconomyCard, locale: Locale): PictureBody {
	const step = BODY.width / Math.max(8, lines.length);
	const side = Math.min(38, step * 0.62);
	const strip = lines.map(({ code, verdict }, index) => {
		const [label = code, part] = code.split('-');
		const x = (index + 0.5) * step;
		const small = part ? bodyText(x, 84, part, { size: 17, soft: true, anchor: 'middle' }) : '';
		return svgMarkup`${bodyMark(x, 20, side, verdict)}${bodyText(x, 64, label, { size: 22, bold: true, anchor: 'middle' })}${small}`;
	});
	const silent = lines.filter(({ verdict }) => verdict === null).length;
	const counts = bodyCounts(
		spreadCounts(lines.flatMap(({ verdict }) => verdict ?? [])),
		{ x: 0, y: 114, width: BODY.width, size: 20 },
		locale,
		silent
	);
	const width = (BODY.width - 48 * (FIGURES - 1)) / FIGURES;
	const latest = figures.slice(0, FIGURES).map(({ name, value, year, flags }, index) => {
		const x = index * (width + 48);
		const shown = [value, ...flags.map(({ code }) => code)].join(' ');
		return svgMarkup`${bodyText(x, 188, truncateText(name, width, 22), { size: 22, soft: true })}${bodyText(x, 224, shown, { size: 34, bold: true })}${bodyText(x + textWidth(shown, 34, true) + 14, 224, year, { size: 22, soft: true })}`;
	});
	return { ...BODY, markup: svgMarkup`${strip}${counts}${latest}` };
}
