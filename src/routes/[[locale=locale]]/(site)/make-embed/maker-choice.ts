import { m, type Locale } from '#lib/i18n/index.ts';
import {
	dimensionLabel,
	formatYears,
	methodName,
	MOST_EMBED_AREAS,
	withoutOwn,
	type EmbedAddress,
	type EmbedChoice,
	type EmbedSubject
} from '#lib/view/index.ts';
import type { MakerArea, MakerData } from './maker-data.ts';
import { drawnAs, makerFields } from './maker-fields.ts';
import { seriesFor } from './maker-subjects.ts';

/** What an address asks for beside what the embed shows by itself: the newest release of its own series is nothing asked. */
export function askedChoice(
	{ subject, choice }: Pick<EmbedAddress, 'subject' | 'choice'>,
	data: MakerData
): EmbedChoice {
	const all = makerFields(subject, data).series ? seriesFor(subject, data) : [];
	const shown = shownSeries(subject, data);
	const own = all.find(({ series }) => series === shown) ?? all[0];
	const [vintage] = own?.vintages ?? [];
	const isKnown = own !== undefined && vintage !== undefined;
	return withoutOwn(choice, isKnown ? { series: own.series, vintage, by: null } : null);
}

function shownSeries(subject: EmbedSubject, data: MakerData): string | undefined {
	if (subject.kind !== 'indicator') return undefined;
	const indicator = data.indicators.find(({ value }) => value === subject.indicator);
	return indicator?.shown[subject.view];
}

function yearWords({ from, to }: EmbedChoice, isRange: boolean, locale: Locale): string | null {
	if (from === null && to === null) return null;
	if (!isRange) return String(to ?? from);
	if (from === null) return m.maker_choice_until({ year: to ?? '' }, { locale });
	if (to === null) return m.maker_choice_since({ year: from }, { locale });
	return formatYears([from, to], locale);
}

/** Areas that a view of the explorer names in its readable form. */
function viewAreas({ view, locale }: EmbedAddress, data: MakerData): string[] {
	const codes = new URLSearchParams(view).get('areas')?.toUpperCase().split(',') ?? [];
	const names = codes.slice(0, MOST_EMBED_AREAS).flatMap((code) => {
		const found = findArea(code, data);
		return found ? [nameIn(found, locale)] : [];
	});
	return names.length > 0 ? [names.join(', ')] : [];
}

/** Each part of what an address asks for, in words of its language; parts that the embed does not follow are left out. */
export function choiceWords(address: EmbedAddress, data: MakerData): string[] {
	const { subject, locale } = address;
	if (subject.kind === 'explore') return viewAreas(address, data);
	const fields = makerFields(subject, data);
	const choice = askedChoice(address, data);
	const areas = fields.areas === 'one' ? choice.areas.slice(0, 1) : choice.areas;
	const nameOf = (code: string) => {
		const found = findArea(code, data);
		return found ? nameIn(found, locale) : code;
	};
	const named = (codes: readonly string[]) => codes.map(nameOf).join(', ');
	const { series, vintage, layer, method, by } = choice;
	const source = seriesFor(subject, data).find((own) => own.series === series);
	const parts = [
		fields.areas && named(areas),
		fields.highlight &&
			choice.highlight.length > 0 &&
			m.maker_choice_highlight({ names: named(choice.highlight) }, { locale }),
		fields.years && yearWords(choice, fields.years === 'range', locale),
		drawnAs(subject, data) === 'gap' && by && dimensionLabel(by, [], locale),
		fields.series && series && (source?.name ?? series),
		fields.series && vintage && m.maker_choice_vintage({ vintage }, { locale }),
		fields.layer &&
			layer &&
			(layer === 'official' ? m.embed_layer_official : m.embed_layer_thematic)({}, { locale }),
		fields.method && method && methodName(method, locale)
	];
	return parts.flatMap((part) => part || []);
}

function findArea(code: string, { areas }: MakerData): MakerArea | undefined {
	return areas.find(({ value, slug }) => value === code || slug?.toUpperCase() === code);
}

function nameIn({ name, abroad }: MakerArea, locale: Locale): string {
	return abroad?.[locale] ?? name;
}
