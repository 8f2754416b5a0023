import { m, type Locale } from '#lib/i18n/index.ts';
import { PREVIEW_SIZE } from '#lib/view/index.ts';
import { keySign } from '../embed/embed-keys.ts';
import type { FrameSource } from '../frame-source.ts';
import { LIGHT_COLOURS } from '../light-colours.ts';
import { round } from '../matrix-svg-text.ts';
import { sceneMarkup } from '../scene/scene-markup.ts';
import { LIGHT_SCENE_COLOURS } from '../scene/scene-colours.ts';
import type { Scene, SceneKey } from '../scene/scene.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { truncateText, wrapName, wrapWords } from '../wrap-text.ts';
import type { PictureBody } from './picture.ts';

type CardScene = Pick<Scene, 'marks' | 'width' | 'height'> & Partial<Pick<Scene, 'keys'>>;

/** What a card says. */
export interface Card {
	/** The finding; three lines at most are shown of it, six beside a chart. */
	title: string;
	/** Indicator, unit, area; two lines at most, five beside a chart. */
	subtitle: string;
	/** A chart with its keys, or the drawing of a card: beside the words, or below them where it is wide; scaled to fit. Null for a card of words. */
	body: CardScene | PictureBody | null;
	sources: readonly Pick<FrameSource, 'publisher' | 'title' | 'vintage' | 'licence'>[];
	locale: Locale;
	/** Whether its words are read from right to left. */
	rtl?: boolean;
}

const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
/** How words are set above a drawing, and beside a chart. */
const ABOVE = { width: INNER, titles: [50, 46, 42], titleRows: 3, subtitle: 26, subtitleRows: 2 };
const BESIDE = { width: 420, titles: [42, 38, 34], titleRows: 6, subtitle: 22, subtitleRows: 5 };
type Setting = typeof ABOVE;
/** Px between the words and the chart, and of a key. */
const BETWEEN = 40;
/** A drawing this many times as wide as it is high stands below the words. */
const WIDE = 3;
const KEY = { size: 20, step: 30, most: 7 };
const FOOT_TOP = HEIGHT - 104;
const GAP = 24;
/** Px of the words at the foot, and the most lines of sources, and of licences. */
const SMALL = { size: 18, step: 23, rows: 2 };
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
function titleLines(title: string, { width, titles, titleRows }: Setting) {
	const ways = titles.map((size) => ({
		size,
		lines: wrapName(title, width / 1.06, size, titleRows)
	}));
	return ways.reduce((best, way) => (way.lines.length < best.lines.length ? way : best));
}

/** Title and subtitle, and the px where they end. */
function headWords({ title, subtitle, rtl = false }: Card, setting: Setting) {
	const head = titleLines(title, setting);
	let y = MARGIN - 12;
	const words = head.lines.map((text) => {
		y += head.size * 1.2;
		return line(text, y - head.size * 0.2, { size: head.size, bold: true }, rtl);
	});
	y += 6;
	const { width, subtitle: size, subtitleRows } = setting;
	for (const text of subtitle === '' ? [] : wrapName(subtitle, width, size, subtitleRows)) {
		y += size * 1.4;
		words.push(line(text, y - size * 0.3, { size, soft: true }, rtl));
	}
	return { words, end: y };
}

function placed(
	body: NonNullable<Card['body']>,
	{ left, top, width }: { left: number; top: number; width: number }
): SvgMarkup {
	const room = FOOT_TOP - GAP - top;
	const fitting = Math.min(width / body.width, room / body.height, MOST_SCALE);
	const scale = Math.floor(fitting * 1000) / 1000;
	const x = left + (width - body.width * scale) / 2;
	const y = top + (room - body.height * scale) / 2;
	const markup = 'markup' in body ? body.markup : sceneMarkup(body);
	return svgMarkup`<g transform="translate(${round(x)} ${round(y)}) scale(${scale})" direction="ltr">${markup}</g>\n`;
}

/** The keys of a chart below the words beside it, as many as there is room for. */
function keyRows(keys: readonly SceneKey[], top: number, rtl: boolean): SvgMarkup[] {
	const { size, step, most } = KEY;
	const rows = Math.min(most, Math.floor((FOOT_TOP - GAP - top) / step));
	const room = BESIDE.width - 48;
	return keys.slice(0, Math.max(0, rows)).map((key, index) => {
		const y = top + (index + 1) * step;
		const words = truncateText(key.text, room, size);
		const x = rtl ? WIDTH - MARGIN - 36 : MARGIN;
		const at = rtl ? WIDTH - MARGIN - 48 : MARGIN + 48;
		const sign = keySign(key, index, (colour) => LIGHT_SCENE_COLOURS[colour]);
		return svgMarkup`<g transform="translate(${x} ${y - size * 0.35 - 9}) scale(1.5)">${sign}</g><text x="${at}" y="${y}" font-size="${size}" text-anchor="${rtl ? 'end' : 'start'}" fill="${LIGHT_COLOURS.ink}">${rtl ? `\u2067${words}\u2069` : words}</text>\n`;
	});
}

function beside(card: Card, body: NonNullable<Card['body']>): SvgMarkup[] {
	const { rtl = false } = card;
	const { words, end } = headWords(card, BESIDE);
	const width = INNER - BESIDE.width - BETWEEN;
	const left = rtl ? MARGIN : WIDTH - MARGIN - width;
	return [
		...words,
		...keyRows('keys' in body ? (body.keys ?? []) : [], end + 12, rtl),
		placed(body, { left, top: MARGIN - 12, width })
	];
}

function below(card: Card, body: NonNullable<Card['body']>): SvgMarkup[] {
	const { words, end } = headWords(card, ABOVE);
	return [...words, placed(body, { left: MARGIN, top: end + GAP, width: INNER })];
}

function foot({ sources, locale, rtl = false }: Card): SvgMarkup[] {
	const site = m.site_name({}, { locale });
	const room = INNER - textWidth(site, 28, true) - 2 * GAP;
	const said = sources.map(({ publisher, title, vintage }) =>
		m.charts_source({ publisher, title, vintage }, { locale })
	);
	const licences = [...new Set(sources.map(({ licence }) => licence))].join(' · ');
	const { size, step, rows } = SMALL;
	const wrapped = (text: string) => {
		const all = wrapWords(text, room, size);
		const last = truncateText(all.slice(rows - 1).join(' '), room, size);
		return all.length > rows ? [...all.slice(0, rows - 1), last] : all;
	};
	const small = [
		...wrapped(said.join('; ')),
		...wrapped(m.charts_licence({ licence: licences }, { locale }))
	];
	return [
		svgMarkup`<path d="M${MARGIN} ${FOOT_TOP}H${WIDTH - MARGIN}" stroke="${LIGHT_COLOURS.hair}" stroke-width="2"/>\n`,
		...(sources.length === 0 ? [] : small).map((text, row) =>
			line(text, FOOT_TOP + 27 + row * step, { size, soft: true }, rtl)
		),
		line(site, FOOT_TOP + 52, { size: 28, bold: true, far: true }, rtl)
	];
}

/**
 * A card of 1200 × 630 px for a link that is shared: title, subtitle, the chart, sources with their licences and the
 * site's name, on the light ground. It refers to nothing outside, and is meant to be made a PNG.
 */
export function cardPicture(card: Card): string {
	const { body, locale } = card;
	const shown =
		body === null
			? headWords(card, ABOVE).words
			: body.width > body.height * WIDE
				? below(card, body)
				: beside(card, body);
	return svgMarkup`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" xml:lang="${locale}" font-family="'Noto Sans', sans-serif" fill="${LIGHT_COLOURS.ink}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${LIGHT_COLOURS.paper}"/>
${shown}${foot(card)}</svg>
`.toString();
}
