import { describe, expect, it } from 'vitest';
import type { ProcessFact } from '#lib/domain/index.ts';
import { factSections, factView, proofOf } from '#lib/view/index.ts';

function fact(part: Partial<ProcessFact>): ProcessFact {
	return {
		process: 'hlpf',
		position: 1,
		kind: 'about',
		code: null,
		text_en: 'A forum.',
		text_fr: 'Un forum.',
		start_date: null,
		end_date: null,
		url: null,
		confidence: 'unconfirmed',
		source: null,
		...part
	};
}

describe('a fact', () => {
	it('is told in the reader’s language, its dates to their own precision', () => {
		const row = fact({ start_date: '2022-07', end_date: '2023-04' });
		expect(factView(row, 'en')).toMatchObject({ text: 'A forum.', due: null });
		expect(factView(row, 'en').when).toMatch(/^July 2022\s–\sApril 2023$/);
		expect(factView(row, 'fr').when).toMatch(/^juillet 2022\s–\savril 2023$/);
	});
	it('is due at an end that has no start', () => {
		expect(factView(fact({ end_date: '2027' }), 'en')).toMatchObject({ when: null, due: '2027' });
	});
	it('tells a year once where it starts and ends in it', () => {
		expect(factView(fact({ start_date: '2023', end_date: '2023' }), 'en').when).toBe('2023');
	});
});

describe('the proof of a fact', () => {
	it('names its source, or the one that its confidence names', () => {
		expect(proofOf('confirmed: a list', 'Another').source).toBe('Another');
		expect(proofOf('confirmed from a source: dig.watch; iisd.org', null).source).toBe(
			'dig.watch; iisd.org'
		);
		expect(proofOf('confirmed from a source', null).source).toBeNull();
	});
});

describe('the facts of a process', () => {
	it('stand by kind in the order of the page, then by position', () => {
		const rows = [
			fact({ position: 3, kind: 'document', code: 'C23/28' }),
			fact({ position: 2, kind: 'document', code: 'C22/28' }),
			fact({ position: 1, kind: 'not_found' }),
			fact({ position: 4, kind: 'about' })
		];
		expect(
			factSections(rows, 'en').map(({ kind, facts }) => [
				kind,
				facts.map(({ position }) => position)
			])
		).toEqual([
			['about', [4]],
			['document', [2, 3]],
			['not_found', [1]]
		]);
	});
});
