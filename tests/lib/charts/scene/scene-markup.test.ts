import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { sceneMarkup, SceneChart, type Scene, type SceneMark } from '#lib/charts/index.ts';
import { canvasLayers } from '../../../../src/lib/charts/scene/canvas-layers.ts';
import { LIGHT_SCENE_COLOURS } from '../../../../src/lib/charts/scene/scene-colours.ts';

const MARKS: SceneMark[] = [
	{ kind: 'path', d: 'M0,0L9,9', stroke: 'series-1', dash: [5, 4.5], cap: 'round' },
	{ kind: 'rect', x: 1, y: 2, width: 30, height: 10, fill: 'hatch', stroke: 'line' },
	{ kind: 'circle', x: 4, y: 5, radius: 3, fill: 'ramp-6', opacity: 0.5 },
	{ kind: 'circle', x: 5, y: 5, radius: 3, fill: 'ramp-6', opacity: 0.5 },
	{ kind: 'square', x: 4, y: 5, size: 6, fill: 'paper', stroke: 'ink', strokeWidth: 2 },
	{ kind: 'triangle', x: 4, y: 5, size: 6, fill: 'none' },
	{ kind: 'diamond', x: 4, y: 5, size: 6, fill: 'nodata' },
	{
		kind: 'text',
		x: 7,
		y: 8,
		text: 'A < B & "C"',
		size: 13,
		anchor: 'end',
		colour: 'soft',
		bold: true,
		turn: -90,
		halo: true
	}
];
const SCENE: Scene = {
	width: 720,
	height: 400,
	marks: MARKS,
	points: [{ x: 4, y: 5, row: 0, words: ['Kenya', '12 %'], key: 'k' }],
	keys: [{ text: 'no figure', shape: 'hatch', colour: 'line' }],
	notes: ['One area is left out.'],
	summary: 'Kenya 12 %'
};

describe('sceneMarkup', () => {
	it('is well formed, with every mark, its text escaped, and one pattern', () => {
		const names: string[] = [];
		let text = '';
		const parser = new SaxesParser({ xmlns: true });
		parser.on('error', (error) => {
			throw error;
		});
		parser.on('opentag', ({ name }) => names.push(name));
		parser.on('text', (piece) => (text += piece));
		parser.write(`<svg xmlns="http://www.w3.org/2000/svg">${sceneMarkup(SCENE)}</svg>`).close();
		expect(text.trim()).toBe('A < B & "C"');
		expect(names.filter((name) => name === 'pattern')).toHaveLength(1);
		const drawn = names.slice(names.lastIndexOf('pattern') + 3);
		expect(drawn).toEqual(['path', 'rect', 'circle', 'circle', 'path', 'path', 'path', 'text']);
	});

	it('holds no colour but those of the light ground, and no pattern where nothing is hatched', () => {
		const markup = sceneMarkup(SCENE, { hatch: 'p' }).toString();
		const light = new Set(Object.values(LIGHT_SCENE_COLOURS));
		const colours = [...markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, value]) => value);
		expect(colours.length).toBeGreaterThan(MARKS.length);
		for (const colour of colours) {
			expect(colour === 'none' || colour === 'url(#p)' || light.has(colour ?? '')).toBe(true);
		}
		expect(sceneMarkup({ marks: MARKS.slice(0, 1) }).toString()).not.toContain('pattern');
	});
});

it('knows the light colours of the page, each one', () => {
	const [light = ''] = readFileSync('src/routes/tokens.css', 'utf8').split('@media');
	for (const [name, colour] of Object.entries(LIGHT_SCENE_COLOURS)) {
		expect(light).toContain(`--${name}: ${colour};`);
	}
});

describe('canvasLayers', () => {
	it('gathers marks by paint in the order of their first, hatches, and leaves texts out', () => {
		const layers = canvasLayers(MARKS);
		expect(layers.map(({ fill, stroke }) => [fill, stroke])).toEqual([
			[undefined, 'series-1'],
			['nodata', 'line'],
			[undefined, 'line'],
			['ramp-6', undefined],
			['paper', 'ink'],
			['none', undefined],
			['nodata', undefined]
		]);
		expect(layers[3]?.circles).toHaveLength(2);
		expect(layers.every(({ path, circles }) => (path === '') === circles.length > 0)).toBe(true);
	});
});

describe('SceneChart', () => {
	const props = { locale: 'en', label: 'Internet use' } as const;

	it('is drawn for two widths before any script, with its words, key and notes', () => {
		const widths: number[] = [];
		const layout = (width: number) => {
			widths.push(width);
			return { ...SCENE, width };
		};
		const { body } = render(SceneChart, { props: { ...props, layout } });
		expect([...new Set(widths)].sort()).toEqual([360, 720]);
		expect(body.match(/aria-label="Internet use. Kenya 12 %"/g)).toHaveLength(2);
		expect(body).toContain('no figure');
		expect(body).toContain('One area is left out.');
		expect(body).not.toContain('tabindex');
	});

	it('says in words that there is nothing to draw', () => {
		const layout = () => ({ ...SCENE, points: [], marks: [] });
		const { body } = render(SceneChart, { props: { ...props, layout } });
		expect(body).toContain('No figures to draw for this choice.');
		expect(body).not.toContain('<svg');
	});

	it('draws no picture of thousands of marks before it is measured', () => {
		const marks = Array.from({ length: 2001 }, () => MARKS[0] as SceneMark);
		const { body } = render(SceneChart, {
			props: { ...props, layout: () => ({ ...SCENE, marks }) }
		});
		expect(body).not.toContain('M0,0L9,9');
	});
});
