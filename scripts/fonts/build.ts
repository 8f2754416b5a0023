import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { latinText } from './latin-text.ts';

const require = createRequire(import.meta.url);
const source =
	require.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2');
const target = new URL('../../src/routes/fonts/noto-sans-latin.woff2', import.meta.url);

const subset = await subsetFont(await readFile(source), latinText(), {
	targetFormat: 'woff2',
	noLayoutClosure: true,
	variationAxes: { wght: { min: 400, max: 700, default: 400 } }
});
await writeFile(target, subset);
console.log(`${target.pathname}: ${subset.length} bytes`);
