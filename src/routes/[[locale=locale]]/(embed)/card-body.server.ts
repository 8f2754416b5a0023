import {
	actionLineBody,
	activitiesBody,
	economyBody,
	matrixBody,
	verdictBody,
	type PictureBody
} from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { CardDrawing } from './embed-card.ts';

/** What the preview of a card shows; null where it has words alone. */
export function cardBody(drawing: CardDrawing | undefined, locale: Locale): PictureBody | null {
	switch (drawing?.kind) {
		case 'verdict':
			return verdictBody(drawing.card, locale);
		case 'layers':
			return actionLineBody(drawing.layers, locale);
		case 'strip':
			return economyBody(drawing.card, locale);
		case 'activities':
			return activitiesBody(drawing.card, locale);
		case 'matrix':
			return matrixBody(drawing.model);
		case undefined:
			return null;
	}
}
