import { describe, expect, it } from 'vitest';
import { decodeEmbed } from '#lib/view/index.ts';
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

describe('droppedNotice', () => {
	it('says each part once, and nothing where all could be used', () => {
		expect(droppedNotice([], 'Left out: {parts}.')).toEqual([]);
		expect(droppedNotice([{ parameter: 'by', value: '$&' }], 'Left out: {parts}.')).toEqual([
			'Left out: by=$&.'
		]);
	});
});
