import { describe, expect, it } from 'vitest';
import { decodeEmbed, withoutOwn } from '#lib/view/index.ts';
import { askedParts } from '../../../src/routes/[[locale=locale]]/(embed)/asked-parts.ts';
import { droppedNotice } from '../../../src/routes/[[locale=locale]]/(embed)/dropped-notice.ts';

const asked = (search: string) =>
	askedParts(decodeEmbed({ kind: 'matrix' }, 'en', search).address.choice).map(
		({ parameter, value }) => `${parameter}=${value}`
	);

describe('askedParts', () => {
	it('names what an address asks for as its query has it', () => {
		expect(asked('?areas=ken,uga&years=2001-2003&method=SDSN&layer=thematic&theme=dark')).toEqual([
			...['areas=KEN,UGA', 'years=2001-2003', 'layer=thematic', 'method=SDSN']
		]);
		expect(asked('?years=2010')).toEqual(['years=2010']);
		expect(asked('?years=2010-')).toEqual(['years=2010-']);
		expect(asked('?height=400&title=off')).toEqual([]);
	});
});

describe('withoutOwn', () => {
	const own = { series: 'A.B', vintage: '2024-11', by: null };
	const rest = (search: string, shown: Parameters<typeof withoutOwn>[1] = own) =>
		askedParts(withoutOwn(decodeEmbed({ kind: 'matrix' }, 'en', search).address.choice, shown)).map(
			({ parameter, value }) => `${parameter}=${value}`
		);

	it('takes the newest vintage of the chart’s own series as nothing asked', () => {
		expect(rest('?vintage=2024-11')).toEqual([]);
		expect(rest('?series=A.B&vintage=2024-11&areas=KEN')).toEqual(['areas=KEN']);
		expect(rest('?series=A.B')).toEqual([]);
		expect(rest('?by=sex', { ...own, by: 'sex' })).toEqual([]);
	});

	it('keeps another series, vintage or comparison', () => {
		expect(rest('?vintage=2023-01')).toEqual(['vintage=2023-01']);
		expect(rest('?series=C.D&vintage=2024-11')).toEqual(['series=C.D', 'vintage=2024-11']);
		expect(rest('?by=sex&vintage=2024-11')).toEqual(['by=sex', 'vintage=2024-11']);
		expect(rest('?vintage=2024-11', null)).toEqual(['vintage=2024-11']);
	});
});

describe('droppedNotice', () => {
	it('says each part once, and nothing where all could be used', () => {
		expect(droppedNotice([], 'Left out: {parts}.')).toEqual([]);
		expect(droppedNotice([{ parameter: 'by', value: '$&' }], 'Left out: {parts}.')).toEqual([
			'Left out: by=$&.'
		]);
	});
});
