import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '#lib/domain/index.ts';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes (2009), full severity, on linear RGB. */
const VISIONS: Record<string, Matrix> = {
	normal: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** Björn Ottosson's matrices for OKLab. */
const TO_CONES: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
];
const TO_LAB: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
];

const times = (matrix: Matrix, [x, y, z]: Triple) =>
	matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

function linear(hex: string): Triple {
	const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
	return channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Triple;
}

/** The colour as a vision sees it, in OKLab, where distances are about even to the eye. */
function seen(hex: string, vision: Matrix): Triple {
	const shown = times(vision, linear(hex)).map((c) => Math.min(1, Math.max(0, c))) as Triple;
	return times(TO_LAB, times(TO_CONES, shown).map(Math.cbrt) as Triple);
}

const distance = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [a, b]
		.map(
			(hex) =>
				times(
					[
						[0.2126, 0.7152, 0.0722],
						[0, 0, 0],
						[0, 0, 0]
					],
					linear(hex)
				)[0]
		)
		.sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync('src/routes/tokens.css', 'utf8');
const grounds = { light: css.split('@media')[0] ?? '', dark: css.split('@media')[1] ?? '' };
const token = (text: string, name: string) =>
	new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(text)?.[1] ?? `no ${name}`;

describe.each(Object.entries(grounds))('the colours of verdicts on %s ground', (_ground, text) => {
	const colours = VERDICTS.map((verdict) => token(text, `verdict-${verdict}`));

	it('stand out from the paper', () => {
		for (const colour of colours) {
			expect(contrast(colour, token(text, 'paper'))).toBeGreaterThanOrEqual(3);
		}
	});

	it.each(Object.entries(VISIONS))('differ from each other to %s vision', (_vision, matrix) => {
		const pairs = colours.flatMap((colour, index) =>
			colours.slice(index + 1).map((other) => ({
				pair: `${colour} ${other}`,
				apart: distance(seen(colour, matrix), seen(other, matrix))
			}))
		);
		expect(pairs).toHaveLength(15);
		expect(pairs.filter(({ apart }) => apart < 0.1)).toEqual([]);
	});
});
