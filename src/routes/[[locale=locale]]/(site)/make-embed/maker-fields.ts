import {
	EMPTY_EMBED_CHOICE,
	followsPart,
	type EmbedChoice,
	type EmbedSubject
} from '#lib/view/index.ts';

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

/** What can be chosen of an embed; a view of the explorer holds its own choice. */
export function makerFields(subject: EmbedSubject): MakerFields {
	switch (subject.kind) {
		case 'indicator':
			return {
				...NONE,
				areas: subject.view === 'map' ? null : 'many',
				highlight: true,
				years: subject.view === 'line' ? 'range' : 'one',
				series: true
			};
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
	before: EmbedSubject
): EmbedChoice {
	const fields = makerFields(subject);
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
