import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const source =
	require.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2');
const target = new URL('../../src/routes/fonts/noto-sans-latin.woff2', import.meta.url);

function characters(): string {
	let text = '';
	for (let code = 0x20; code <= 0x7e; code++) text += String.fromCodePoint(code);
	for (let code = 0xa0; code <= 0xff; code++) text += String.fromCodePoint(code);
	return text + 'ŒœŸıŠšŽžİ–—‘’‚“”„†•…‰‹›€™−≤≥×≈→←↑↓ \u202f\u2009\u200b\u2060';
}

const subset = await subsetFont(await readFile(source), characters(), {
	targetFormat: 'woff2',
	noLayoutClosure: true,
	variationAxes: { wght: { min: 400, max: 700, default: 400 } }
});
await writeFile(target, subset);
console.log(`${target.pathname}: ${subset.length} bytes`);
