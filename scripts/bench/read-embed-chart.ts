import { BREAKDOWN_DIMENSIONS, type Observation } from '#lib/domain/index.ts';
import type { EmbedChart, EmbedLine } from './embed-chart.ts';

type Point = [x: number, y: number, row: number, words: number];

/** The part of a prerendered embed's JSON that says what its points are. */
interface BuiltEmbed {
	walk: { wide: { points: Point[] }; words: [key: string, said: string[]][] } | null;
}

/** The chart of a prerendered line embed: names, colours and widths as it draws them, figures as `rowsOf` a series has them. */
export async function readEmbedChart(
	html: string,
	rowsOf: (series: string) => Promise<Observation[]>
): Promise<EmbedChart> {
	const json = part(html, /<script type="application\/json" id="page">([\s\S]*?)<\/script>/);
	const { walk } = JSON.parse(json) as BuiltEmbed;
	if (!walk) throw new Error('The embed holds no points.');
	const figures = await readFigures(new Set(walk.words.map(([key]) => seriesOf(key))), rowsOf);
	const styles = readStyles(html);
	const lines = new Map<number, EmbedLine>();
	for (const [, , row, at] of walk.wide.points) {
		const [key, said] = walk.words[at] ?? ['', []];
		const figure = figures.get(key);
		if (figure?.obs_value == null) throw new Error(`The data hold no figure ${key}.`);
		const line = lines.get(row) ?? {
			name: said[0] ?? '',
			...styles(walk.wide.points.findLast(([, , own]) => own === row) as Point),
			points: []
		};
		line.points.push([figure.time_period, figure.obs_value]);
		lines.set(row, line);
	}
	return {
		title: part(html, /<h1[^>]*>([\s\S]*?)<\/h1>/),
		unit: part(html, /<p class="subtitle">([^·<]*)/).trim(),
		// What stands out is drawn last.
		lines: [...lines.values()].sort((a, b) => a.width - b.width)
	};
}

function part(html: string, pattern: RegExp): string {
	const found = pattern.exec(html)?.[1];
	if (found === undefined) throw new Error(`The embed holds nothing like ${pattern}.`);
	return found;
}

const seriesOf = (key: string) => key.split('|')[0] ?? '';

async function readFigures(
	series: ReadonlySet<string>,
	rowsOf: (series: string) => Promise<Observation[]>
): Promise<Map<string, Observation>> {
	const figures = new Map<string, Observation>();
	for (const own of series) {
		for (const row of await rowsOf(own)) {
			const breakdown = BREAKDOWN_DIMENSIONS.map((dimension) => row[dimension]);
			figures.set([own, row.ref_area, row.time_period, ...breakdown].join('|'), row);
		}
	}
	return figures;
}

/** Gives the colour and the width of the line whose last point is told, as the wide drawing has them in light colours. */
function readStyles(html: string): (end: Point) => Pick<EmbedLine, 'colour' | 'width'> {
	const drawing = part(html, /(<svg class="wide"[\s\S]*?<\/svg>)/);
	const paths =
		/<path d="[^"]*?([\d.]+),([\d.]+)"[^>]*? stroke="var\((--[\w-]+)\)" stroke-width="([\d.]+)"/g;
	const ends = [...drawing.matchAll(paths)].map(([, x, y, name = '', width]) => ({
		...{ x: Number(x), y: Number(y), width: Number(width) },
		colour: part(html, new RegExp(`${name}:(#[0-9a-f]{6})`))
	}));
	return ([x, y]) => {
		const found = ends.find((end) => Math.hypot(end.x - x, end.y - y) < 0.8);
		if (!found) throw new Error(`No line of the embed ends at ${x}, ${y}.`);
		return { colour: found.colour, width: found.width };
	};
}
