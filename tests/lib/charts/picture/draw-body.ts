import { pictureSvg, type Picture, type PictureBody } from '#lib/charts/index.ts';
import { readSvg, type ReadSvg } from './read-svg.ts';

/** A body read strictly, in a picture of its own width whose other words are dots. */
export function drawBody(body: PictureBody, keys: Picture['keys'] = []): ReadSvg {
	return readSvg(
		pictureSvg({
			...{ title: '.', subtitle: '.', body, keys, notes: [], sources: [] },
			...{ address: '.', accessed: '2026-11-27', summary: '.', locale: 'en' }
		})
	);
}

/** The texts of a body with their places, in order. */
export function placedTexts({ markup }: PictureBody) {
	const found = markup
		.toString()
		.matchAll(/<text x="([^"]+)" y="([^"]+)"[^>]* text-anchor="(\w+)"[^>]*>([^<]*)</g);
	const marks = [...found].map(([, x, y, anchor, text = '']) => ({
		...{ x: Number(x), y: Number(y), anchor, text }
	}));
	return { marks, lines: marks.map(({ text }) => text) };
}
