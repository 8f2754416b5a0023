import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { embedFrame, type EmbedFrame } from '#lib/charts/index.ts';
import { svgMarkup } from '../../../../src/lib/charts/svg-markup.ts';

const HOSTILE = [
	'</h1><script>hostile()</script>',
	'"><img src=x onerror=hostile()>',
	"' onmouseover='hostile()",
	'<svg/onload=hostile()>',
	'javascript:hostile()',
	'{{constructor.constructor("hostile()")()}}',
	'</textarea><iframe srcdoc="<script>parent.hostile()</script>">',
	'\u0000<script>hostile()</script>',
	']]><script>hostile()</script>',
	'&lt;script&gt;hostile()&lt;/script&gt;'
];

function frameOf(text: string): EmbedFrame {
	return {
		locale: 'en',
		title: text,
		subtitle: text,
		notices: [text],
		body: svgMarkup`<p>${text}</p>`,
		notes: [text],
		table: { caption: text, heads: [text, text], rows: [[text, text]], figures: [1] },
		chosen: [[text, text]],
		sources: [{ publisher: text, title: text, vintage: text, licence: text, licence_url: null }],
		href: '../'
	};
}

/** The elements and attributes of markup, and its text. */
function readMarkup(markup: string) {
	const names = new Set<string>();
	const attributes = new Set<string>();
	let text = '';
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', (tag) => {
		names.add(tag.name);
		for (const name of Object.keys(tag.attributes)) attributes.add(name);
	});
	parser.on('text', (own) => (text += own));
	parser.write(`<main>${markup}</main>`).close();
	return { names, attributes, text };
}

describe('embedFrame', () => {
	it.each(HOSTILE)('holds %j as text wherever it stands', (text) => {
		const { names, attributes, text: words } = readMarkup(embedFrame(frameOf(text)).toString());
		for (const name of ['script', 'img', 'iframe', 'svg', 'textarea']) {
			expect(names).not.toContain(name);
		}
		expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
		expect(words.split(text.replace('\u0000', '\ufffd')).length).toBeGreaterThan(8);
	});

	it('ends every note as a sentence, and links the licence where it has an address', () => {
		const frame = {
			...frameOf('A'),
			notes: ['One', 'Two.'],
			sources: [
				{ ...frameOf('S').sources[0], licence_url: 'https://example.org/licence' }
			] as EmbedFrame['sources']
		};
		const markup = embedFrame(frame).toString();
		expect(markup).toContain('<li>One. </li><li>Two. </li>');
		expect(markup).toContain('href="https://example.org/licence" rel="license noopener"');
	});

	it('leaves out what is not there, but keeps the place where notices are said', () => {
		const frame = { ...frameOf('A'), notices: [], notes: [], table: null, chosen: null };
		const { names } = readMarkup(embedFrame(frame).toString());
		expect(names).not.toContain('table');
		expect(names).not.toContain('input');
		expect(embedFrame(frame).toString()).toContain('<div class="notices" role="status"></div>');
	});
});
