import { describe, expect, it } from 'vitest';
import { barePage } from '../../scripts/bench/bare-page.ts';

describe('barePage', () => {
	it('keeps the line chart and nothing else', () => {
		const chart = '<svg class="line"><path d="M0 0"/><path d="M1 1"/></svg>';
		const map = `<svg class="map"><path d="${'M0 0h1'.repeat(99)}"/></svg>`;
		const page = barePage(`<main><script>1</script>${map}<p>${chart}</p>${map}</main>`);
		expect(page).toContain(chart);
		expect(page).not.toMatch(/map|script/);
	});

	it('refuses a page without a chart', () => {
		expect(() => barePage('<p>no chart</p>')).toThrow(/no SVG/);
	});
});
