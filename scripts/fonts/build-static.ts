import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { latinText, signs } from './latin-text.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
	throw new Error(
		'say in which folder NotoSans-Regular.ttf, NotoSans-Bold.ttf, NotoSansMath-Regular.ttf are'
	);
}

/** Names of economies, and of a reader's own data, may hold all of Latin. */
const latin = latinText() + signs(0x100, 0x17f) + 'ȘșȚțǍǎǦǧǓǔẼẽẠạḤḥḌḍṢṣṬṭẒẓʻʼ';
/** Noto Sans has no arrows and no signs of comparison. */
const mathematics = '−≤≥≠≈≡→←↑↓↗↘∞√∑∆·∙▲▼△▽◆◇■□●○₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹⁻ρσμ';

/** PDF reads TrueType only, one file a weight. */
const FONTS = [
	['NotoSans-Regular', 'noto-sans-regular', latin],
	['NotoSans-Bold', 'noto-sans-bold', latin],
	['NotoSansMath-Regular', 'noto-sans-math', mathematics]
] as const;

for (const [source, name, text] of FONTS) {
	const subset = await subsetFont(await readFile(join(folder, `${source}.ttf`)), text, {
		targetFormat: 'truetype',
		noLayoutClosure: true
	});
	const target = new URL(`../../src/routes/fonts/${name}.ttf`, import.meta.url);
	await writeFile(target, subset);
	console.log(`${target.pathname}: ${subset.length} bytes`);
}
