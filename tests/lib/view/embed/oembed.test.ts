import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCode, oembedJson, oembedLink, type OembedSubject } from '#lib/view/index.ts';
import { HOSTILE_TITLES } from '../mapping/hostile-titles.ts';

const ORIGIN = 'https://ict.example';
const SUBJECT: OembedSubject = {
	path: '/embed/indicator/internet-use/map/',
	title: 'Internet use reached 67 % of people in 2023',
	height: 480,
	locale: 'en',
	origin: ORIGIN
};

const TAG =
	/^<iframe src="([^"<>]*)" title="([^"<>]*)" loading="lazy" width="100%" height="\d+" style="width:100%;border:0"><\/iframe>$/;
const UNESCAPED: Record<string, string> = {
	...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
};
const plain = (text = '') =>
	text.replace(/&(amp|lt|gt|quot|#39);/g, (sign) => UNESCAPED[sign] ?? '');

describe('oembedJson', () => {
	it('has all that oEmbed 1.0 wants of type rich, and of a thumbnail', () => {
		const answer = oembedJson(SUBJECT);
		expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
		for (const name of ['html', 'title', 'provider_name'] as const)
			expect(answer[name]).toMatch(/\S/);
		for (const name of [
			...(['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'] as const)
		])
			expect(Number.isInteger(answer[name]) && answer[name] > 0).toBe(true);
		for (const name of ['provider_url', 'thumbnail_url'] as const)
			expect(new URL(answer[name]).origin).toBe(ORIGIN);
	});

	it('frames the embed, its preview beside it', () => {
		const { html, thumbnail_url, height } = oembedJson(SUBJECT);
		expect(TAG.exec(html)?.[1]).toBe(`${ORIGIN}/embed/indicator/internet-use/map/`);
		expect(thumbnail_url).toBe(`${ORIGIN}/embed/indicator/internet-use/map/preview.png`);
		expect(height).toBe(480);
	});

	it('names the site and its start in the language of the embed', () => {
		const french = oembedJson({ ...SUBJECT, locale: 'fr', path: '/fr/embed/matrix/' });
		expect(french.provider_name).toBe('Progrès des TIC');
		expect(french.provider_url).toBe(`${ORIGIN}/fr/`);
	});

	it('keeps the folder in which a site is hosted', () => {
		const { thumbnail_url } = oembedJson({ ...SUBJECT, origin: `${ORIGIN}/stats` });
		expect(thumbnail_url).toMatch(/^https:\/\/ict\.example\/stats\/embed\//);
	});

	it('gives addresses that are right from the file itself where no origin is known', () => {
		const { html, thumbnail_url, provider_url } = oembedJson({ ...SUBJECT, origin: null });
		const file = `${ORIGIN}/stats${SUBJECT.path}oembed.json`;
		const whole = (address = '') => new URL(address, file).href;
		expect(whole(TAG.exec(html)?.[1])).toBe(`${ORIGIN}/stats${SUBJECT.path}`);
		expect(whole(thumbnail_url)).toBe(`${ORIGIN}/stats${SUBJECT.path}preview.png`);
		expect(whole(provider_url)).toBe(`${ORIGIN}/stats/`);
	});
});

describe('frameCode', () => {
	const isOneFrame = (title: string) => {
		const html = frameCode({ address: `${ORIGIN}/embed/x/?a=1&v=1`, title, height: 400 });
		const [, address, named] = TAG.exec(html) ?? [];
		expect(html.match(/</g)).toHaveLength(2);
		expect(plain(address)).toBe(`${ORIGIN}/embed/x/?a=1&v=1`);
		expect(plain(named)).toBe(title);
	};

	it('is exactly one frame with that title, whatever it is called', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), isOneFrame));
		const signs = fc.constantFrom('<', '>', '"', "'", '&', '</iframe>', '<iframe src=x>', '&quot;');
		fc.assert(fc.property(fc.array(signs), (parts) => isOneFrame(parts.join(''))));
	});

	it.each(HOSTILE_TITLES)('holds %j', isOneFrame);
});

describe('oembedLink', () => {
	it('leads to the file beside the embed', () => {
		expect(oembedLink(SUBJECT)).toEqual({
			rel: 'alternate',
			type: 'application/json+oembed',
			href: `${ORIGIN}/embed/indicator/internet-use/map/oembed.json`,
			title: SUBJECT.title
		});
	});

	it.each([SUBJECT.path, '/', '/fr/indicators/internet-use/'])(
		'is right from the page at %s without an origin',
		(from) => {
			const { href } = oembedLink({ ...SUBJECT, origin: null }, from);
			expect(new URL(href, ORIGIN + from).pathname).toBe(`${SUBJECT.path}oembed.json`);
		}
	);
});
