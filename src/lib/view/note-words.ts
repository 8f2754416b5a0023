import { m, type Locale } from '#lib/i18n/index.ts';
import type { ChartNote } from './chart-spec.ts';

/** The words of a note in the foot of a chart. */
export function noteWords(note: ChartNote, locale: Locale): string {
	switch (note) {
		case 'estimates':
			return m.view_note_estimates({}, { locale });
		case 'unrevised':
			return m.view_note_unrevised({}, { locale });
		case 'biennial':
			return m.view_note_biennial({}, { locale });
		case 'price_basket':
			return m.view_note_price_basket({}, { locale });
	}
}
