import { m, type Locale } from '#lib/i18n/index.ts';
import type { LineChartLayout } from '../layout-line-chart.ts';
import type { PlacedLine } from '../place-line.ts';
import { sceneMarkup } from '../scene/scene-markup.ts';
import type { SceneColour, SceneKey, SceneMark } from '../scene/scene.ts';
import type { PictureBody } from './picture.ts';

const colourOf = (colour: number) => (colour === 0 ? 'none' : (`series-${colour}` as SceneColour));

function targetMarks({ plot, fontSize, target }: LineChartLayout): SceneMark[] {
	if (!target) return [];
	return [
		{
			...{ kind: 'path', d: `M${plot.left} ${target.y}H${plot.right}`, cap: 'round' },
			...{ stroke: 'ink', strokeWidth: 1.5, dash: [1, 4] }
		},
		{
			...{ kind: 'text', x: plot.left + 4, y: target.y - 6, text: target.text, size: fontSize },
			...{ anchor: 'start', colour: 'ink', halo: true }
		}
	];
}

function axisMarks(layout: LineChartLayout): SceneMark[] {
	const { plot, fontSize, yTicks, xTicks } = layout;
	const text = { kind: 'text', size: fontSize, colour: 'soft' } as const;
	const rule = (d: string, stroke: SceneColour): SceneMark => ({ kind: 'path', d, stroke });
	return [
		...yTicks.flatMap(({ y, text: words, zero }): SceneMark[] => [
			rule(`M${plot.left} ${y}H${plot.right}`, zero ? 'none' : 'hair'),
			{ ...text, x: plot.left - 6, y: y + fontSize * 0.35, text: words, anchor: 'end' }
		]),
		...xTicks.flatMap(({ x, text: words, anchor }): SceneMark[] => [
			rule(`M${x} ${plot.bottom + 3}v4`, 'none'),
			{
				...text,
				x: x - (anchor === 'start' ? 2 : 0),
				y: plot.bottom + fontSize + 9,
				text: words,
				anchor
			}
		]),
		...targetMarks(layout)
	];
}

function lineMarks(line: PlacedLine): SceneMark[] {
	const { colour, solid, dashed, dots, breaks, flags } = line;
	const stroke = colourOf(colour);
	const strokeWidth = colour === 0 ? 1.25 : line.line.role === 'world' ? 3 : 2;
	const path = (d: string, dash?: number[]): SceneMark[] =>
		d === ''
			? []
			: [{ kind: 'path', d, stroke, strokeWidth, ...(dash ? { dash } : { cap: 'round' }) }];
	return [
		...path(solid),
		...path(dashed, [5, 4.5]),
		...breaks.map(({ x, y }): SceneMark => ({
			...{ kind: 'path', d: `M${x - 2.5},${y + 6}L${x + 2.5},${y - 6}` },
			...{ stroke: 'ink', strokeWidth: 1.75 }
		})),
		...dots.map(({ x, y, hollow, end }): SceneMark => ({
			...{ kind: 'circle', x, y, radius: end ? 3.5 : colour === 0 ? 2 : 2.5 },
			...{ fill: hollow ? 'paper' : stroke, stroke, strokeWidth: hollow ? 1.75 : 1.5 }
		})),
		...flags.map(({ x, y }): SceneMark => ({
			...{ kind: 'path', d: `M${x},${y - 5}l5,5l-5,5l-5,-5z` },
			...{ fill: 'paper', stroke, strokeWidth: 1.75 }
		}))
	];
}

function labelMarks({ labels, fontSize }: LineChartLayout): SceneMark[] {
	return labels.flatMap((label): SceneMark[] => [
		...(label.leader
			? [
					{
						...{ kind: 'path' as const, d: label.leader },
						...(label.far
							? { stroke: 'none' as const, dash: [1, 3] }
							: { stroke: colourOf(label.colour) })
					}
				]
			: []),
		...label.rows.map((row, index): SceneMark => ({
			...{ kind: 'text', x: label.left, y: label.top + fontSize * (0.95 + 1.2 * index) },
			...{ text: [row.name, row.value].filter(Boolean).join(' '), size: fontSize },
			...{ anchor: 'start', colour: label.colour === 0 ? 'soft' : colourOf(label.colour) },
			...{ bold: label.bold, halo: true }
		}))
	]);
}

/** A laid-out line chart as the body of a picture. */
export function lineBody(layout: LineChartLayout): PictureBody {
	const marks = [...axisMarks(layout), ...layout.lines.flatMap(lineMarks), ...labelMarks(layout)];
	return { markup: sceneMarkup({ marks }), width: layout.width, height: layout.height };
}

/** How the marks of a line chart are read: estimates, breaks, other flags, those that it has. */
export function lineKeys({ lines }: Pick<LineChartLayout, 'lines'>, locale: Locale): SceneKey[] {
	const key = (shape: SceneKey['shape'], text: string): SceneKey[] => [
		{ shape, text, colour: 'soft' }
	];
	const estimates = lines.some(
		({ dashed, dots }) => dashed !== '' || dots.some(({ hollow }) => hollow)
	);
	const breaks = lines.some((line) => line.breaks.length > 0);
	const flags = lines.some((line) => line.flags.length > 0);
	return [
		...(estimates ? key('dashed', m.charts_key_estimate({}, { locale })) : []),
		...(breaks ? key('slash', m.charts_key_break({}, { locale })) : []),
		...(flags ? key('open-diamond', m.charts_key_flag({}, { locale })) : [])
	];
}
