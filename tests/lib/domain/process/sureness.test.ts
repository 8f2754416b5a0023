import { describe, expect, it } from 'vitest';
import { surenessNote, surenessOf } from '#lib/domain/index.ts';
import { column, readData } from '../../../data/read-data.ts';

describe('how sure a fact is', () => {
	it.each([
		['confirmed: ITU Council 2023 report', 'confirmed', null],
		['confirmed from a source', 'confirmed', null],
		['confirmed from a source: itu.int ungis 1213, dig.watch', 'confirmed', null],
		['existence confirmed from a source', 'confirmed', null],
		['confirmed from a source (prize rules)', 'confirmed', 'prize rules'],
		[
			'confirmed from a source: cadeproject.org (content not found)',
			'confirmed',
			'content not found'
		],
		['unconfirmed', 'unconfirmed', null],
		['unconfirmed, low confidence on codes', 'unconfirmed', 'low confidence on codes'],
		[
			'unconfirmed (code confirmed by ITU DataHub codes xHH6/xHH18)',
			'unconfirmed',
			'code confirmed by ITU DataHub codes xHH6/xHH18'
		],
		['found', 'found', null],
		['NOT FOUND', 'not_found', null]
	])('%s: %s', (confidence, sureness, note) => {
		expect(surenessOf(confidence)).toBe(sureness);
		expect(surenessNote(confidence)).toBe(note);
	});
	it.each([
		'confirmed from a source (timeframe) / unconfirmed (format)',
		'confirmed from a source in part; winners unconfirmed',
		'theme confirmed from a source (ITU Council 2023 report, paragraph 2.4); dates unconfirmed'
	])('%s: in part, in its own words', (confidence) => {
		expect(surenessOf(confidence)).toBe('partly');
		expect(surenessNote(confidence)).toBe(confidence);
	});
	it('calls nothing confirmed that the facts do not', () => {
		const texts = ['processes', 'process-facts', 'core-list-indicators'].flatMap((name) =>
			column(readData(name), 'confidence')
		);
		for (const text of texts) {
			expect(surenessOf(text) === 'confirmed').toBe(
				/^(existence )?confirmed(?!.*unconfirmed)/.test(text)
			);
		}
	});
});
