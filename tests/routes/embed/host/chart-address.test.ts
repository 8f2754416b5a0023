import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAKDOWN_DIMENSIONS, PROGRESS_METHODS, SUMMARY_LAYERS } from '#lib/domain/index.ts';
import { decodeEmbed } from '#lib/view/embed/decode-embed.ts';
import type { EmbedAddress, EmbedSubject } from '#lib/view/embed/embed-address.ts';
import { embedSearch, encodeEmbed } from '#lib/view/embed/encode-embed.ts';
import {
	CHART_ATTRIBUTES,
	chartAddress
} from '../../../../src/routes/[[locale=locale]]/(embed)/host/chart-address.ts';

const SITE = 'https://stats.example/ict/';

const addressOf = (attributes: Record<string, string>, site = SITE) =>
	chartAddress((name) => attributes[name] ?? null, site, 'https://host.example/page/');

const subject: fc.Arbitrary<EmbedSubject> = fc.oneof(
	fc.record({
		kind: fc.constant('indicator' as const),
		indicator: fc.constantFrom('internet-use', 'fixed-broadband'),
		view: fc.constantFrom('line' as const, 'map' as const, 'ranking' as const, 'gap' as const)
	}),
	fc.constant({ kind: 'matrix' as const }),
	fc.constant({ kind: 'activities' as const, line: 'c7-egov' })
);
const area = fc.constantFrom('KEN', 'IND', 'FRA', 'ITU-AFR');
const year = fc.option(fc.integer({ min: 1990, max: 2030 }));
const address: fc.Arbitrary<EmbedAddress> = fc.record({
	subject,
	locale: fc.constantFrom('en' as const, 'fr' as const),
	choice: fc.record({
		areas: fc.uniqueArray(area),
		highlight: fc.uniqueArray(area),
		from: year,
		to: fc.constant(null),
		series: fc.option(fc.constant('WB_WDI_2024.IT_NET_USER_ZS')),
		by: fc.option(fc.constantFrom(...BREAKDOWN_DIMENSIONS)),
		layer: fc.option(fc.constantFrom(...SUMMARY_LAYERS)),
		method: fc.option(fc.constantFrom(...PROGRESS_METHODS)),
		vintage: fc.option(fc.constantFrom('2024-11', 'v1.2'))
	}),
	look: fc.record({
		theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
		accent: fc.option(fc.constantFrom('0a6e5c', 'ff8800')),
		title: fc.boolean(),
		height: fc.option(fc.integer({ min: 160, max: 2000 }))
	}),
	view: fc.constant('')
});

/** The attributes that ask for an address, read from its own text. */
function attributesOf(wanted: EmbedAddress): Record<string, string> {
	const path = encodeEmbed(wanted).replace(/^.*\/embed\/|\/(\?.*)?$/g, '');
	const { title, v: _, ...rest } = Object.fromEntries(new URLSearchParams(embedSearch(wanted)));
	return { ...rest, ...(title && { 'chart-title': title }), chart: path, locale: wanted.locale };
}

describe('chartAddress', () => {
	it('writes the addresses that the site writes and reads', () => {
		fc.assert(
			fc.property(address, (wanted) => {
				const found = addressOf(attributesOf(wanted));
				expect(found).toBe(SITE.slice(0, -1) + encodeEmbed(wanted));
				const search = new URL(found!).search;
				expect(decodeEmbed(wanted.subject, wanted.locale, search)).toEqual({
					address: wanted,
					dropped: []
				});
			})
		);
	});

	it('takes the site from its attribute, relative to the page', () => {
		expect(addressOf({ chart: '/matrix/', src: '../ict' })).toBe(
			'https://host.example/ict/embed/matrix/'
		);
		expect(addressOf({ chart: 'matrix', src: 'http://a.example?x=1#y' }, '')).toBe(
			'http://a.example/embed/matrix/'
		);
	});

	it('takes an accent with its sign, and the view of an explorer', () => {
		const found = addressOf({ chart: 'explore', view: 'q=1.abc', accent: '#FF8800' });
		expect(found).toBe(`${SITE}embed/explore/?q=1.abc&accent=FF8800&v=1`);
	});

	it('refuses what is no chart, no locale or no site', () => {
		const bad: Record<string, string>[] = [
			{},
			{ chart: '' },
			{ chart: '../admin' },
			{ chart: 'matrix/../../x' },
			{ chart: 'matrix?x=1' },
			{ chart: 'https://hostile.example' },
			{ chart: 'a/b/c/d' },
			{ chart: 'matrix', locale: '../x' },
			{ chart: 'matrix', src: 'javascript:alert(1)' },
			{ chart: 'matrix', src: 'data:text/html,x' },
			{ chart: 'matrix', src: 'http://' }
		];
		expect(bad.map((attributes) => addressOf(attributes))).toEqual(bad.map(() => null));
		expect(addressOf({ chart: 'matrix' }, '')).toBeNull();
	});

	it('keeps any attribute inside its parameter', () => {
		fc.assert(
			fc.property(
				fc.record(Object.fromEntries(CHART_ATTRIBUTES.map((name) => [name, fc.string()]))),
				fc.boolean(),
				(attributes, isKnown) => {
					const rest = isKnown ? { chart: 'matrix', locale: 'fr', src: SITE, view: '' } : {};
					const found = addressOf({ ...attributes, ...rest });
					if (isKnown) {
						expect(found?.startsWith(`${SITE}fr/embed/matrix/`)).toBe(true);
						expect(new URL(found!).hash).toBe('');
					}
					if (found !== null) expect(new URL(found).pathname).toContain('/embed/');
				}
			)
		);
	});
});
