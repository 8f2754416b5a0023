import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { pictureSvg } from '../../src/lib/charts/picture/picture-svg.ts';
import { svgMarkup } from '../../src/lib/charts/svg-markup.ts';
import { HOSTILE_TITLES } from '../lib/view/mapping/hostile-titles.ts';
import { expect, test } from './support/site-test.ts';

const TAKE_HOME = 'src/routes/[[locale=locale]]/(site)/take-home';

/** A picture of which every word is the text. */
const pictureOf = (text: string) =>
	pictureSvg({
		...{ title: text, subtitle: text, summary: text, notes: [text], address: text, locale: 'en' },
		body: { markup: svgMarkup`<text y="20">${text}</text>`, width: 720, height: 40 },
		keys: [{ text, shape: 'line', colour: 'series-1' }],
		sources: [{ publisher: text, title: text, vintage: text, licence: text }],
		accessed: '2026-11-27'
	});

test.describe('pictures on their own', { tag: '@any-width' }, () => {
	test('no hostile title in a picture that is opened runs or asks for anything', async ({
		page
	}) => {
		expect(HOSTILE_TITLES.length).toBeGreaterThanOrEqual(40);
		let svg = '';
		const asked: string[] = [];
		await page.route('**/*', (route) => {
			const { pathname } = new URL(route.request().url());
			if (pathname === '/opened.svg') {
				return route.fulfill({ contentType: 'image/svg+xml', body: svg });
			}
			asked.push(route.request().url());
			return route.abort();
		});
		page.on('dialog', (dialog) => asked.push(dialog.message()));
		for (const title of HOSTILE_TITLES) {
			svg = pictureOf(title);
			await page.goto('/opened.svg');
			const opened = await page.evaluate(() => ({
				root: document.documentElement.localName,
				title: document.querySelector('title')?.textContent,
				hostile: 'hostile' in window,
				odd: document.querySelectorAll(
					':not(svg, title, desc, rect, g, text, tspan, path, circle, defs)'
				).length
			}));
			expect(opened, title).toEqual({ root: 'svg', title, hostile: false, odd: 0 });
		}
		expect(asked).toEqual([]);
	});

	test('a picture is fitted to what PDF files hold', async ({ page }) => {
		await page.goto('/not-found/');
		const source = await readFile(`${TAKE_HOME}/fit-for-pdf.ts`, 'utf8');
		const { outputText } = ts.transpileModule(source, {
			compilerOptions: { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022 }
		});
		const script = `(() => { ${outputText.replaceAll(/^export (?=function)/gm, '').replace(/^export \{\};?$/m, '')}
			const svg = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><rect width="9"/><g><rect width="1"/></g>'
				+ '<text font-weight="650" stroke="#fff" stroke-width="4" paint-order="stroke">a\\u202fb\\u200b \\u2264 \\u2264\\u2265 c</text>'
				+ '<text font-weight="400">\\u4e2d <tspan>\\u4e2d\\u6587</tspan></text></svg>', 'image/svg+xml').documentElement;
			const missing = fitForPdf(svg, {
				text: (code) => code < 128, signs: (code) => code === 0x2264 || code === 0x2265, family: 'Signs'
			});
			return { missing, text: svg.outerHTML };
		})()`;
		const { missing, text } = await page.evaluate<{ missing: string[]; text: string }>(script);
		expect(missing).toEqual(['中', '文']);
		expect(text).not.toContain('<rect width="9"');
		expect(text).toContain('<rect width="1"');
		expect(text).toContain('<text font-weight="700">');
		expect(text).toContain('<text font-weight="400">');
		expect(text).toContain(
			'<tspan>a b </tspan><tspan font-family="Signs">≤</tspan><tspan> </tspan><tspan font-family="Signs">≤≥</tspan><tspan> c</tspan>'
		);
	});
});
