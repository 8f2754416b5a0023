import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import {
	breakdownLabel,
	foldRanking,
	formatValue,
	gapWords,
	ratioWords,
	type Gap
} from '#lib/view/index.ts';
import { linearScale } from '../linear-scale.ts';
import { sceneMarkup } from '../scene/scene-markup.ts';
import type { SceneColour, SceneKey, SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { buildValueAxis } from '../value-axis.ts';
import { wrapName } from '../wrap-text.ts';
import type { PictureBody } from './picture.ts';

/** Gaps between two groups to draw as a picture. */
export interface GapPicture {
	/** In the order in which they are shown. */
	gaps: readonly Gap[];
	/** The two codes, in the order of each gap's sides. */
	codes: readonly [string, string];
	unit: string;
	locale: Locale;
	limits: { low: number | null; high: number | null };
	chosen: readonly string[];
	/** In px. */
	width: number;
}

const SIZE = 13;
const ROW = 38;
/** Where the text of one line stands in its row. */
const BASE = 23;
const LINE = 16;
const HEAD = 26;
const NAME_WIDTH = 284;
/** Of that, for the year. */
const YEAR_WIDTH = 44;
/** Room of a value outside the track. */
const LABEL = 64;

/** Texts in the middle of the row that starts at `y`. */
function linesAt(texts: readonly string[], y: number): { text: string; y: number }[] {
	const above = ((texts.length - 1) * LINE) / 2;
	return texts.map((text, index) => ({ text, y: y + BASE - above + index * LINE }));
}

/** The ticks of an axis that have room beside each other: all, every second, … of them. */
function roomyTicks(ticks: readonly number[], widthOf: (tick: number) => number, step: number) {
	const widest = Math.max(0, ...ticks.map(widthOf)) + 8;
	const every = Math.max(1, Math.ceil(widest / step));
	return ticks.filter((_tick, index) => index % every === 0);
}

/** Gaps as the body of a picture: for each area both groups on one scale, their values, the gap in words. */
export function gapBody({
	gaps,
	codes,
	unit,
	locale,
	limits,
	chosen,
	width
}: GapPicture): PictureBody {
	const axis = buildValueAxis({
		values: [
			...gaps.flatMap(({ first, second }) => [first.value, second.value]),
			...(limits.high === null ? [] : [limits.high])
		],
		limitLow: limits.low ?? 0,
		limitHigh: limits.high,
		count: 4
	});
	const folded = foldRanking(gaps.length, (index) => {
		const gap = gaps[index];
		return gap !== undefined && (gap.kind !== 'economy' || chosen.includes(gap.ref_area));
	});
	const hidden = folded.filter(Boolean).length;
	const wordsOf = (gap: Gap) =>
		[gapWords(gap, unit, locale), ratioWords(gap, locale)].filter((words) => words !== null);
	const shown = gaps.filter((_gap, index) => !folded[index]);
	const [first = '', second = ''] = codes.map((code) => breakdownLabel(code, locale));
	const heading = m.breakdown_gap({ first, second }, { locale });
	const wordsWidth = Math.max(
		...[heading, ...shown.flatMap(wordsOf)].map((words) => textWidth(words, SIZE))
	);
	const plot = { left: NAME_WIDTH + LABEL, right: width - wordsWidth - LABEL - 12 };
	const x = linearScale(axis.domain, [plot.left, plot.right]);
	const text = { kind: 'text', size: SIZE, anchor: 'start', colour: 'ink' } as const;
	const gapAt = folded.indexOf(true);
	const marks: SceneMark[] = [
		{ ...text, x: width, y: 14, text: heading, anchor: 'end', colour: 'soft' }
	];
	let y = HEAD;
	gaps.forEach((gap, index) => {
		if (index === gapAt) {
			const words = m.ranking_folded({ count: formatNumber(hidden, locale) }, { locale });
			marks.push({ ...text, x: 0, y: y + BASE, text: words, colour: 'soft' });
			y += ROW;
		}
		if (folded[index]) return;
		const own = chosen.includes(gap.ref_area);
		const bold = own || gap.kind === 'world';
		const colour: SceneColour = own ? 'series-1' : 'ink';
		const room = NAME_WIDTH - YEAR_WIDTH;
		const names = wrapName(gap.name, bold ? room / 1.06 : room, SIZE, 2);
		const [one, two] = [x(gap.first.value), x(gap.second.value)];
		const before = one <= two;
		const centre = y + ROW / 2;
		const value = ({ value: number, text: said, flags }: Gap['first']) =>
			[said ?? formatValue(number, unit, locale), ...flags.map(({ code }) => code)].join(' ');
		marks.push(
			...linesAt(names, y).map((line): SceneMark => ({ ...text, ...line, x: 0, bold, colour })),
			{
				...text,
				x: NAME_WIDTH,
				y: y + BASE,
				text: String(gap.year),
				anchor: 'end',
				colour: 'soft'
			},
			{
				...{ kind: 'rect', x: Math.min(one, two), y: centre - 2 },
				...{ width: Math.abs(two - one), height: 4, fill: 'none' }
			},
			{ kind: 'circle', x: one, y: centre, radius: 6, fill: 'series-1', stroke: 'paper' },
			{ kind: 'diamond', x: two, y: centre, size: 11, fill: 'series-2', stroke: 'paper' },
			{
				...{ ...text, x: one + (before ? -11 : 11), y: y + BASE, text: value(gap.first) },
				...{ anchor: before ? 'end' : 'start', colour: 'series-1', halo: true }
			},
			{
				...{ ...text, x: two + (before ? 11 : -11), y: y + BASE, text: value(gap.second) },
				...{ anchor: before ? 'start' : 'end', colour: 'series-2', halo: true }
			},
			...linesAt(wordsOf(gap), y).map((line, index) => ({
				...{ ...text, ...line, x: width },
				...{ anchor: 'end' as const, colour: index === 0 ? ('ink' as const) : ('soft' as const) }
			}))
		);
		y += ROW;
	});
	const [low = 0, high = 0] = axis.ticks;
	const tickWidth = (tick: number) => textWidth(formatValue(tick, unit, locale), SIZE);
	const shownTicks = roomyTicks(axis.ticks, tickWidth, Math.abs(x(high) - x(low)));
	const ticks = shownTicks.flatMap((tick): SceneMark[] => [
		{ kind: 'path', d: `M${x(tick)} ${HEAD - 4}V${y}`, stroke: 'hair' },
		{
			...{ ...text, x: x(tick), y: 14, text: formatValue(tick, unit, locale) },
			...{ anchor: 'middle', colour: 'soft' }
		}
	]);
	return { markup: sceneMarkup({ marks: [...ticks, ...marks] }), width, height: y };
}

/** Which mark is which group. */
export function gapKeys([first, second]: readonly [string, string], locale: Locale): SceneKey[] {
	return [
		{ text: breakdownLabel(first, locale), shape: 'circle', colour: 'series-1' },
		{ text: breakdownLabel(second, locale), shape: 'diamond', colour: 'series-2' }
	];
}
