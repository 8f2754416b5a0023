import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import {
	DEFAULT_EMBED_LOOK,
	EMBED_CODES,
	embedCodes,
	EMPTY_EMBED_CHOICE,
	encodeEmbed,
	findEmbed,
	type EmbedAddress,
	type EmbedCodeKind,
	type EmbedCodesInput
} from '#lib/view/index.ts';
import { plainTitle } from '../../../../src/lib/view/embed/escape-code.ts';
import { anyAddress, anyTitle } from './any-address.ts';

const SITE = 'https://stats.example/ict/';

const MAP: EmbedAddress = {
	subject: { kind: 'indicator', indicator: 'internet-use', view: 'map' },
	locale: 'en',
	choice: { ...EMPTY_EMBED_CHOICE, areas: ['KEN', 'RWA'], to: 2022, from: 2022 },
	look: { ...DEFAULT_EMBED_LOOK, title: false },
	view: ''
};

function codesOf(own: Partial<EmbedCodesInput>): Partial<Record<EmbedCodeKind, string>> {
	const input = {
		address: MAP,
		title: 'Map',
		otherPicture: null,
		site: SITE,
		sandbox: false,
		more: 'Show all',
		...own
	};
	return Object.fromEntries(embedCodes(input).map(({ kind, code }) => [kind, code]));
}

interface Read {
	name: string;
	attributes: Record<string, string>;
	text: string;
}

/** The elements of a piece of HTML whose attributes are all quoted or known to have no value; throws where it is not well formed. */
function elementsOf(html: string): Read[] {
	const xml = html.replace(
		/"[^"]*"|\s(?:async|resizable|overflow|placeholder)(?=[\s>])/g,
		(found) => (found.startsWith('"') ? found : `${found}=""`)
	);
	const all: Read[] = [];
	const open: Read[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const read = { name, attributes, text: '' };
		all.push(read);
		open.push(read);
	});
	parser.on('text', (text) => {
		const last = open.at(-1);
		if (last) last.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.write(`<root>${xml}</root>`).close();
	return all.slice(1);
}

/** The address that the source of a frame leads back to. */
function backFrom(url: string | undefined): string {
	const found = findEmbed(url ?? '', { site: SITE, hasSubject: () => true });
	if ('fault' in found) throw new Error(`${found.fault}: ${found.part}`);
	expect(found.dropped).toEqual([]);
	return encodeEmbed(found.address);
}

const names = (elements: readonly Read[]) => elements.map(({ name }) => name);

function expectFrame(html: string, address: EmbedAddress, title: string): void {
	const elements = elementsOf(html);
	expect(names(elements)).toEqual(['iframe']);
	expect(backFrom(elements[0]?.attributes['src'])).toBe(encodeEmbed(address));
	expect(elements[0]?.attributes['title']).toBe(title);
}

const literal = (code: string, name: string): unknown =>
	JSON.parse(new RegExp(`^ {2}${name} = ("(?:[^"\\\\]|\\\\.)*"),$`, 'm').exec(code)?.[1] ?? 'null');

describe('embedCodes', () => {
	test('gives a plain frame that needs no script', () => {
		expect(codesOf({}).iframe).toBe(
			'<iframe src="https://stats.example/ict/embed/indicator/internet-use/map/?areas=KEN,RWA&amp;years=2022&amp;title=off&amp;v=1" title="Map" loading="lazy" width="100%" height="820" style="width:100%;border:0"></iframe>'
		);
	});

	test('gives a component with the choice as attributes, and a link for pages without it', () => {
		expect(codesOf({ otherPicture: 'The default' }).component).toBe(
			[
				'<script type="module" src="https://stats.example/ict/embed/ict-chart.js"></script>',
				'<ict-chart src="https://stats.example/ict/" chart="indicator/internet-use/map" areas="KEN,RWA" years="2022" chart-title="off"><a href="https://stats.example/ict/embed/indicator/internet-use/map/?areas=KEN,RWA&amp;years=2022&amp;title=off&amp;v=1">Map</a></ict-chart>'
			].join('\n')
		);
		expect(codesOf({ address: { ...MAP, locale: 'fr' } }).component).toContain(' locale="fr"');
	});

	test('gives a picture that leads to the frame', () => {
		expect(codesOf({ title: 'A [b] *c*' }).markdown).toBe(
			'[![A \\[b\\] \\*c\\*](https://stats.example/ict/embed/indicator/internet-use/map/preview.png)](https://stats.example/ict/embed/indicator/internet-use/map/?areas=KEN,RWA&years=2022&title=off&v=1)'
		);
	});

	test('takes the rights of a frame away where that is asked for', () => {
		const codes = codesOf({ sandbox: true });
		for (const kind of ['iframe', 'script', 'quarto', 'r', 'observable'] as const) {
			expect(codes[kind]).toContain('allow-scripts allow-popups allow-popups-to-escape-sandbox');
			expect(codesOf({})[kind]).not.toContain('sandbox');
		}
	});

	test('follows the width of the page where a phone needs more height', () => {
		const verdict = { ...MAP, subject: { kind: 'verdict', indicator: 'internet-use' } as const };
		const style = (address: EmbedAddress) =>
			/ style="([^"]+)"/.exec(codesOf({ address }).iframe ?? '')?.[1];
		expect(style(verdict)).toBe('width:100%;border:0;height:max(720px,calc(1419px - 97vw))');
		expect(style({ ...verdict, look: { ...verdict.look, height: 333 } })).toBe(
			'width:100%;border:0'
		);
		expect(style(MAP)).toBe('width:100%;border:0');
		// 1419 px less 97 % of the page: 1,041 px on a phone of 390, the least from 720 on.
		expect([390, 720].map((page) => Math.max(720, 1419 - page * 0.97))).toEqual([1040.7, 720.6]);
	});

	test('has the height that was chosen', () => {
		const fixed = { ...MAP, look: { ...MAP.look, height: 333 } };
		expect(codesOf({ address: fixed }).iframe).toContain(' height="333"');
		expect(codesOf({ address: fixed }).r).toContain('height = "333"');
	});

	test('says of a picture that it shows another choice', () => {
		const { markdown } = codesOf({ title: 'Kenya', otherPicture: 'Kenya; the *default*' });
		expect(markdown).toContain('[![Kenya; the \\*default\\*](https');
	});

	test('holds the place of a frame of AMP by a picture, and by words where that shows another choice', () => {
		expect(codesOf({}).amp).toContain(
			'\t<amp-img src="https://stats.example/ict/embed/indicator/internet-use/map/preview.png" alt="Map" layout="fill" placeholder></amp-img>'
		);
		const { amp } = codesOf({ title: 'Kenya & co', otherPicture: 'The default' });
		expect(amp).toContain('\t<div placeholder>Kenya &amp; co</div>');
		expect(amp).not.toMatch(/preview|amp-img|default/);
	});

	test('gives a component a picture for pages without scripts, but none that shows another choice', () => {
		const own = { ...MAP, choice: EMPTY_EMBED_CHOICE };
		expect(codesOf({ address: own, title: 'A "b" & c' }).component).toContain(
			'<noscript><img src="https://stats.example/ict/embed/indicator/internet-use/map/preview.png" alt="A &quot;b&quot; &amp; c" width="1200" height="630" style="display:block;max-width:100%;height:auto" /></noscript>A &quot;b&quot; &amp; c</a>'
		);
		expect(codesOf({ otherPicture: 'The default' }).component).not.toMatch(/noscript|preview/);
	});

	test('gives every code, for a view of the explorer too', () => {
		expect(Object.keys(codesOf({}))).toEqual([...EMBED_CODES]);
		const explore: EmbedAddress = {
			...{ subject: { kind: 'explore' }, locale: 'en', view: 'series=A.B&chart=map' },
			...{ choice: EMPTY_EMBED_CHOICE, look: DEFAULT_EMBED_LOOK }
		};
		const { component } = codesOf({ address: explore });
		expect(component).toContain(' chart="explore" view="series=A.B&amp;chart=map"><a href="');
	});

	test('holds one frame that leads back to the same address, whatever the title', () => {
		fc.assert(
			fc.property(anyAddress, anyTitle, fc.boolean(), fc.boolean(), (address, text, ...is) => {
				const [sandbox, isOther] = is;
				const otherPicture = isOther ? text : null;
				const codes = codesOf({ address, title: text, sandbox, otherPicture, more: text });
				const title = plainTitle(text);
				expectFrame(codes.iframe ?? '', address, title);

				const [frame, script] = elementsOf(codes.script ?? '');
				expect(backFrom(frame?.attributes['src'])).toBe(encodeEmbed(address));
				expect(script).toMatchObject({ attributes: { src: `${SITE}embed/frames.js` }, text: '' });

				const [, chart, link, ...picture] = elementsOf(codes.component ?? '');
				expect(chart?.name).toBe('ict-chart');
				expect(names(picture)).toEqual(isOther ? [] : ['noscript', 'img']);
				expect(backFrom(link?.attributes['href'])).toBe(encodeEmbed(address));
				expect(link?.text).toBe(title);

				expect(backFrom(codes.oembed)).toBe(encodeEmbed(address));

				const amp = elementsOf(codes.amp ?? '');
				expect(names(amp)).toEqual(['amp-iframe', isOther ? 'div' : 'amp-img', 'div']);
				expect(backFrom(amp[0]?.attributes['src'])).toBe(encodeEmbed(address));
			})
		);
	});

	test('is escaped for Markdown, R, Quarto and Observable, whatever the title', () => {
		fc.assert(
			fc.property(anyAddress, anyTitle, anyTitle, (address, text, other) => {
				const codes = codesOf({ address, title: text, otherPicture: other });
				const title = plainTitle(text);

				const markdown = /^\[!\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)\]\(([^()\s]*)\)$/su;
				const [, alt = '', picture, url] = markdown.exec(codes.markdown ?? '') ?? [];
				expect(alt.replace(/\\(.)/gsu, '$1')).toBe(plainTitle(other));
				expect(picture).toMatch(/\/preview\.png$/);
				expect(backFrom(url)).toBe(encodeEmbed(address));

				expect(backFrom(literal(codes.r ?? '', 'src') as string)).toBe(encodeEmbed(address));
				expect(literal(codes.r ?? '', 'title')).toBe(title);

				const [fence, frame = '', end, ...more] = (codes.quarto ?? '').split('\n');
				expect([fence, end, more]).toEqual(['```{=html}', '```', []]);
				expectFrame(frame, address, title);

				const html = (strings: TemplateStringsArray, ...values: unknown[]) => {
					expect(values).toEqual([]);
					expect(strings.raw).toEqual([...strings]);
					return strings[0];
				};
				expectFrame(runInNewContext(codes.observable ?? '', { html }) as string, address, title);
			})
		);
	});
});
