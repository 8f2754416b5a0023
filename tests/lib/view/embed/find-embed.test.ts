import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeEmbed, findEmbed } from '#lib/view/index.ts';
import { anyAddress } from './any-address.ts';

const SITE = 'https://stats.example/ict/';

const find = (text: string) =>
	findEmbed(text, {
		site: SITE,
		hasSubject: (subject) => !('indicator' in subject) || subject.indicator === 'internet-use',
		hasArea: (code) => code === 'KEN'
	});

/** Where a text leads, or why it leads nowhere. */
function foundAt(text: string): string {
	const found = find(text);
	return 'fault' in found ? `${found.fault}: ${found.part}` : encodeEmbed(found.address);
}

describe('findEmbed', () => {
	test.each([
		['/embed/indicator/internet-use/map/', '/embed/indicator/internet-use/map/'],
		['embed/matrix/', '/embed/matrix/'],
		[
			' https://stats.example/ict/fr/embed/matrix/index.html?theme=dark ',
			'/fr/embed/matrix/?theme=dark&v=1'
		],
		['http://stats.example/ict/embed/matrix/', '/embed/matrix/'],
		['/indicators/internet-use/?areas=KEN#map', '/embed/indicator/internet-use/?areas=KEN&v=1'],
		['/economies/ken/', '/embed/economy/ken/'],
		['/fr/action-lines/c2/', '/fr/embed/action-line/c2/'],
		['/matrix/', '/embed/matrix/'],
		['/activities/', '/embed/activities/'],
		[
			'/explore/?indicator=internet-use&areas=KEN',
			'/embed/explore/?indicator=internet-use&areas=KEN&v=1'
		],
		[
			'<iframe title="a" src="https://stats.example/ict/embed/matrix/?theme=dark&amp;title=off&amp;v=1"></iframe>',
			'/embed/matrix/?theme=dark&title=off&v=1'
		]
	])('%s', (text, address) => {
		expect(foundAt(text)).toBe(address);
	});

	test.each([
		['', 'no_address: '],
		['javascript:alert(1)', 'no_address: javascript:alert(1)'],
		['https://', 'no_address: https://'],
		['https://other.example/embed/matrix/', 'elsewhere: other.example/embed/matrix/'],
		['https://stats.example/embed/matrix/', 'elsewhere: stats.example/embed/matrix/'],
		['//other.example/embed/matrix/', 'no_embed: /other.example/embed/matrix/'],
		['/embed/nothing/', 'no_embed: /embed/nothing/'],
		['/methods/', 'no_embed: /methods/'],
		['/activities/s-2.2-c2/', 'no_embed: /activities/s-2.2-c2/'],
		['/embed/verdict/no-such/', 'unknown: /embed/verdict/no-such/']
	])('refuses %s', (text, fault) => {
		expect(foundAt(text)).toBe(fault);
	});

	test('tells what of an address could not be used', () => {
		const found = find('/embed/indicator/internet-use/?areas=KEN,XXX&theme=pink');
		expect(found).toMatchObject({
			dropped: [
				{ parameter: 'theme', value: 'pink' },
				{ parameter: 'areas', value: 'XXX' }
			]
		});
	});

	test('reads back whatever is written, and never throws', () => {
		fc.assert(
			fc.property(anyAddress, (address) => {
				const written = encodeEmbed(address);
				const found = findEmbed(written, { site: SITE, hasSubject: () => true });
				expect('address' in found && encodeEmbed(found.address)).toBe(written);
			})
		);
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void find(text)));
		fc.assert(fc.property(fc.webUrl(), (text) => void find(text)));
	});
});
