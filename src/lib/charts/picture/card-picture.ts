import { m, type Locale } from '#lib/i18n/index.ts';
import { PREVIEW_SIZE } from '#lib/view/index.ts';
import type { FrameSource } from '../frame-source.ts';
import { LIGHT_COLOURS } from '../light-colours.ts';
import { round } from '../matrix-svg-text.ts';
import { sceneMarkup } from '../scene/scene-markup.ts';
import type { Scene } from '../scene/scene.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { truncateText, wrapName } from '../wrap-text.ts';
import type { PictureBody } from './picture.ts';

/** What a card says. */
export interface Card {
	/** The finding; three lines at most are shown of it. */
	title: string;
	/** Indicator, unit, area; two lines at most. */
	subtitle: string;
	/** The chart, scaled to fit; about 1072 × 330 px keeps its own size. Null for a card of words. */
	body: Pick<Scene, 'marks' | 'width' | 'height'> | PictureBody | null;
	sources: readonly Pick<FrameSource, 'publisher' | 'title' | 'vintage' | 'licence'>[];
	locale: Locale;
	/** Whether its words are read from right to left. */
	rtl?: boolean;
}

const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const TITLE_SIZES = [50, 46, 42] as const;
const TITLE_LINES = 3;
const FOOT_TOP = HEIGHT - 104;
const GAP = 24;
/** Larger, and lines and letters of a chart look swollen. */
const MOST_SCALE = 2;

interface Style {
	size: number;
	bold?: boolean;
	soft?: boolean;
	/** At the other end of the line. */
	far?: boolean;
}

// Not all that draw SVG know `direction`: the side is the anchor's, the order of signs that of an isolate.
function line(text: string, baseline: number, style: Style, rtl: boolean): SvgMarkup {
	const { size, bold = false, soft = false, far = false } = style;
	const atRight = rtl !== far;
	const words = rtl ? `\u2067${text}\u2069` : text;
	return svgMarkup`<text x="${atRight ? WIDTH - MARGIN : MARGIN}" y="${round(baseline)}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="${atRight ? 'end' : 'start'}" fill="${soft ? LIGHT_COLOURS.soft : LIGHT_COLOURS.ink}">${words}</text>\n`;
}

/** In the largest size that needs no more lines than the smallest. */
function titleLines(title: string): { lines: string[]; size: number } {
	const ways = TITLE_SIZES.map((size) => ({
		size,
		lines: wrapName(title, INNER / 1.06, size, TITLE_LINES)
	}));
	return ways.reduce((best, way) => (way.lines.length < best.lines.length ? way : best));
}

function placed(body: NonNullable<Card['body']>, top: number): SvgMarkup {
	const room = FOOT_TOP - GAP - top;
	const scale = Math.min(INNER / body.width, room / body.height, MOST_SCALE);
	const x = (WIDTH - body.width * scale) / 2;
	const y = top + (room - body.height * scale) / 2;
	const markup = 'markup' in body ? body.markup : sceneMarkup(body);
	return svgMarkup`<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale * 100) / 100})" direction="ltr">${markup}</g>\n`;
}

function foot({ sources, locale, rtl = false }: Card): SvgMarkup[] {
	const site = m.site_name({}, { locale });
	const room = INNER - textWidth(site, 28, true) - 2 * GAP;
	const said = sources.map(({ publisher, title, vintage }) =>
		m.charts_source({ publisher, title, vintage }, { locale })
	);
	const licences = [...new Set(sources.map(({ licence }) => licence))].join('; ');
	const small = (text: string, y: number) =>
		line(truncateText(text, room, 20), y, { size: 20, soft: true }, rtl);
	return [
		svgMarkup`<path d="M${MARGIN} ${FOOT_TOP}H${WIDTH - MARGIN}" stroke="${LIGHT_COLOURS.hair}" stroke-width="2"/>\n`,
		...(sources.length === 0
			? []
			: [
					small(said.join('; '), FOOT_TOP + 36),
					small(m.charts_licence({ licence: licences }, { locale }), FOOT_TOP + 66)
				]),
		line(site, FOOT_TOP + 52, { size: 28, bold: true, far: true }, rtl)
	];
}

/**
 * A card of 1200 × 630 px for a link that is shared: title, subtitle, the chart, sources with their licences and the
 * site's name, on the light ground. It refers to nothing outside, and is meant to be made a PNG.
 */
export function cardPicture(card: Card): string {
	const { title, subtitle, body, locale, rtl = false } = card;
	const head = titleLines(title);
	let y = MARGIN - 12;
	const words = head.lines.map((text) => {
		y += head.size * 1.2;
		return line(text, y - head.size * 0.2, { size: head.size, bold: true }, rtl);
	});
	y += 6;
	for (const text of subtitle === '' ? [] : wrapName(subtitle, INNER, 26, 2)) {
		y += 36;
		words.push(line(text, y - 8, { size: 26, soft: true }, rtl));
	}
	return svgMarkup`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" xml:lang="${locale}" font-family="'Noto Sans', sans-serif" fill="${LIGHT_COLOURS.ink}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${LIGHT_COLOURS.paper}"/>
${words}${body === null ? '' : placed(body, y + GAP)}${foot(card)}</svg>
`.toString();
}
