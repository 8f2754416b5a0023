import { m, type Locale } from '#lib/i18n/index.ts';
import {
	breakdownLabel,
	buildBarScale,
	formatValue,
	type BreakdownPanel
} from '#lib/view/index.ts';
import { sceneMarkup } from '../scene/scene-markup.ts';
import type { SceneMark } from '../scene/scene.ts';
import { truncateText } from '../wrap-text.ts';
import type { PictureBody } from './picture.ts';

/** Groups of several areas to draw as a picture. */
export interface BreakdownPicture {
	panels: readonly BreakdownPanel[];
	unit: string;
	locale: Locale;
	/** The figure's natural upper limit, where bars end; null where it has none. */
	limit: number | null;
	chosen: readonly string[];
	/** In px. */
	width: number;
}

const SIZE = 13;
const ROW = 24;
const HEAD = 30;
const GUTTER = 40;
const VALUE = 84;

/** Panels of bars as the body of a picture, one an area, all on one scale, two beside each other. */
export function breakdownBody(picture: BreakdownPicture): PictureBody {
	const { panels, unit, locale, limit, chosen, width } = picture;
	const scale = buildBarScale(
		panels.flatMap(({ figures }) => figures.flatMap(({ value }) => value ?? [])),
		limit
	);
	const side = (width - GUTTER) / 2;
	const name = side * 0.42;
	const barStart = name + VALUE + 10;
	const marks: SceneMark[] = [];
	let y = 0;
	for (let index = 0; index < panels.length; index += 2) {
		const pair = panels.slice(index, index + 2);
		pair.forEach((panel, column) => {
			const left = column * (side + GUTTER);
			const own = chosen.includes(panel.ref_area);
			const text = { kind: 'text', size: SIZE, anchor: 'start', colour: 'ink' } as const;
			marks.push({
				...{ ...text, x: left, y: y + 18, bold: true, colour: own ? 'series-1' : 'ink' },
				text: truncateText(`${panel.name}, ${panel.year}`, side / 1.06, SIZE)
			});
			panel.figures.forEach(({ code, value, text: said, flags }, row) => {
				const base = y + HEAD + row * ROW + 16;
				const label = truncateText(breakdownLabel(code, locale), name - 8, SIZE);
				marks.push({ ...text, x: left, y: base, text: label });
				if (value === null) {
					const none = m.breakdown_no_figure({}, { locale });
					marks.push({ ...text, x: left + name, y: base, text: none, colour: 'soft' });
					return;
				}
				const words = [said ?? formatValue(value, unit, locale), ...flags.map((flag) => flag.code)];
				const room = side - barStart;
				const bar = scale.bar(value);
				marks.push(
					{ ...text, x: left + name + VALUE, y: base, text: words.join(' '), anchor: 'end' },
					{
						...{ kind: 'rect', x: left + barStart + (bar.start * room) / 100, y: base - 11 },
						...{ width: (bar.size * room) / 100, height: 13, fill: own ? 'series-1' : 'none' }
					}
				);
			});
		});
		y += HEAD + Math.max(...pair.map(({ figures }) => figures.length)) * ROW + 16;
	}
	return { markup: sceneMarkup({ marks }), width, height: Math.max(0, y - 16) };
}
