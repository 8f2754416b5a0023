import {
	EMPTY_EMBED_CHOICE,
	followsPart,
	type EmbedChoice,
	type EmbedSubject,
	type EmbedView
} from '#lib/view/index.ts';
import type { MakerData } from './maker-data.ts';

/** What can be chosen of an embed besides its look. */
export interface MakerFields {
	areas: 'many' | 'one' | null;
	highlight: boolean;
	years: 'range' | 'one' | null;
	/** Its source, and the release that it keeps. */
	series: boolean;
	layer: boolean;
	method: boolean;
}

const NONE: MakerFields = {
	areas: null,
	highlight: false,
	years: null,
	series: false,
	layer: false,
	method: false
};

/** The kind of chart that an embed is drawn as; undefined for what is no such chart. */
export function drawnAs(
	subject: EmbedSubject,
	{ charts }: Pick<MakerData, 'charts'>
): EmbedView | undefined {
	if (subject.kind === 'indicator') return subject.view;
	if (subject.kind !== 'chart') return undefined;
	return charts.find(({ value }) => value === subject.chart)?.drawn;
}

/** What can be chosen of an embed; a view of the explorer holds its own choice. */
export function makerFields(subject: EmbedSubject, data: Pick<MakerData, 'charts'>): MakerFields {
	switch (subject.kind) {
		case 'indicator':
		case 'chart': {
			const view = drawnAs(subject, data);
			return {
				...NONE,
				areas: view === 'map' ? null : 'many',
				highlight: true,
				years: view === 'line' ? 'range' : 'one',
				series: true
			};
		}
		case 'explore':
			return NONE;
		case 'verdict':
		case 'action-line':
		case 'matrix':
		case 'economy':
		case 'activities':
			return {
				...NONE,
				areas: followsPart(subject.kind, 'areas') ? 'one' : null,
				layer: followsPart(subject.kind, 'layer'),
				method: followsPart(subject.kind, 'method')
			};
	}
}

/** What of a choice still means something for another subject; `before` is the one that it was made for. */
export function keepChoice(
	choice: EmbedChoice,
	subject: EmbedSubject,
	{ before, data }: { before: EmbedSubject; data: Pick<MakerData, 'charts'> }
): EmbedChoice {
	const fields = makerFields(subject, data);
	const isSame =
		'indicator' in subject && 'indicator' in before && subject.indicator === before.indicator;
	const { areas } = choice;
	const year = choice.to ?? choice.from;
	const keepsGap = subject.kind === 'indicator' && subject.view === 'gap' && isSame;
	return {
		...EMPTY_EMBED_CHOICE,
		areas: fields.areas === null ? [] : fields.areas === 'one' ? areas.slice(0, 1) : areas,
		highlight: fields.highlight ? choice.highlight : [],
		...(fields.years === 'range' && isSame && { from: choice.from, to: choice.to }),
		...(fields.years === 'one' && isSame && { from: year, to: year }),
		...(fields.series && isSame && { series: choice.series, vintage: choice.vintage }),
		by: keepsGap ? choice.by : null,
		layer: fields.layer ? choice.layer : null,
		method: fields.method ? choice.method : null
	};
}
