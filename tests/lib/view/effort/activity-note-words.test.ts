import { describe, expect, it } from 'vitest';
import { activityNoteWords } from '#lib/view/index.ts';

const words = (note: string, locale: 'en' | 'fr' = 'en') =>
	activityNoteWords(note, locale).map((part) => part.words);

describe('activityNoteWords', () => {
	it('says each part of a note in the language of the reader', () => {
		expect(
			words('amount = 2011 USD commitments; same project as AIDDATA-HND-BAID051', 'fr')
		).toEqual([
			'Le montant est l’engagement, en dollars de 2011',
			'Figure deux fois dans les sources\u202f; l’autre fiche est AIDDATA-HND-BAID051'
		]);
	});

	it('keeps what declares a line in the words of the source', () => {
		expect(words('action line basis: title')).toEqual(['The action line rests on: title']);
	});

	it('leaves a part that it does not know as it is, and marks it', () => {
		expect(activityNoteWords('fao.org e-agriculture', 'fr')).toEqual([
			{ words: 'fao.org e-agriculture', isOwn: true }
		]);
	});
});
