import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { latinText, signs } from '../../../../scripts/fonts/latin-text.ts';
import { FONT_FILES } from '../../../../src/routes/[[locale=locale]]/(site)/take-home/font-files.ts';
import { fontSigns } from './font-signs.ts';

const read = (name: string) => readFileSync(`src/routes/fonts/${name}`);
const signsOf = (text: string) => [...text].map((sign) => sign.codePointAt(0) ?? 0);
const hex = (code: number) => code.toString(16);

/** Marks of direction and width, which a writer of PDF leaves out or replaces. */
const UNSEEN = new Set(signsOf('\u200b\u2060\u202f\u2009'));

describe('FONT_FILES', () => {
	it.each(Object.entries(FONT_FILES))('%s is the file that is checked', (name, check) => {
		const bytes = read(name);
		expect({
			bytes: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('hex')
		}).toEqual(check);
	});

	it('has the letters of both languages in the font of pictures', () => {
		const held = fontSigns(read('noto-sans-latin.woff2'));
		const wanted = signsOf(`${signs(0x20, 0x7e)}${signs(0xa1, 0xff)}Œœ–—‘’“”…•€™−`);
		expect(wanted.filter((code) => !held.has(code)).map(hex)).toEqual([]);
	});

	it('has all signs of the site in the fonts of PDF files together', () => {
		const mathematics = fontSigns(read('noto-sans-math.ttf'));
		const wanted = signsOf(latinText()).filter((code) => !UNSEEN.has(code));
		for (const name of ['noto-sans-regular.ttf', 'noto-sans-bold.ttf']) {
			const own = fontSigns(read(name));
			const missing = wanted.filter((code) => !own.has(code) && !mathematics.has(code));
			expect(missing.map(hex)).toEqual([]);
		}
	});

	it('has every letter of a name from anywhere in Latin, in both weights', () => {
		const [regular, bold] = ['noto-sans-regular.ttf', 'noto-sans-bold.ttf'].map((name) =>
			fontSigns(read(name))
		);
		for (const code of signsOf('ĀāĈĝĦħĶľŁłŃńŐőŘřŚśŞşŢţŪūŴŵŻżȘșȚț')) {
			expect([regular?.has(code), bold?.has(code), hex(code)]).toEqual([true, true, hex(code)]);
		}
	});
});
