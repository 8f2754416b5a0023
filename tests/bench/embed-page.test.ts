import { describe, expect, it } from 'vitest';
import { bareEmbed, embedPage } from '../../scripts/bench/embed-page.ts';

describe('embedPage', () => {
	it('holds the lines as JSON that cannot end its element', () => {
		const lines = [{ name: '</script>', colour: '#005f8f', width: 2, points: [] }];
		const page = embedPage({ title: 'More &amp; more', unit: '%', lines }, '../chart.js');
		const json = /<script type="application\/json" id="data">(.*?)<\/script>/.exec(page)?.[1];
		expect(JSON.parse(json ?? '')).toEqual({ unit: '%', lines });
		expect(page).toContain('<h1>More &amp; more</h1>');
		expect(page).toContain('<script type="module" src="../chart.js"></script>');
	});
});

describe('bareEmbed', () => {
	const style = '<style>:root{--ink:#16202c;--line:#8a949b}:root[dark]{--line:#6d7882}</style>';
	const drawing = '<svg class="wide"><path stroke="var(--line)"/></svg>';
	const html = `${style}<main><h1 id="title">More</h1>${drawing}<svg class="narrow"></svg><p>Notes</p></main>`;

	it('keeps the title, the wide drawing and the light colours that it uses', () => {
		const page = bareEmbed(html);
		expect(page).toContain(`<h1>More</h1>${drawing}`);
		expect(page).toContain(':root{--line:#8a949b}');
		expect(page).not.toMatch(/narrow|Notes|--ink|script/);
	});

	it('refuses a page without a drawing', () => {
		expect(() => bareEmbed('<h1>More</h1>')).toThrow(/no drawing/);
	});
});
