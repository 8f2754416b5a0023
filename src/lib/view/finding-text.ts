import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { WORLD } from './default-areas.ts';
import type { FindingFacts } from './finding-kinds.ts';
import { formatShortValue, formatValue, shownDecimals } from './format-value.ts';
import { isEstimate } from './point-flags.ts';

/** What a sentence must know of the indicator; `name` in the reader's language. */
export interface FindingSubject {
	indicator: string;
	name: string;
	unit: string;
	/** The name of an area in the reader's language. */
	areaName: (ref_area: string) => string;
}

type Area = Extract<FindingFacts, { kind: 'area' }>;
type Median = Extract<FindingFacts, { kind: 'median' }>;

/** `67.4 %`, `3.2 % of GNI per capita`: the figure as a sentence needs it. */
function inSentence(value: number, unit: string, locale: Locale, decimals?: number): string {
	const text =
		decimals === undefined || Math.abs(value) >= 1000
			? formatShortValue(value, unit, locale)
			: formatValue(value, unit, locale, decimals);
	return unit === 'PT_GNI_PC' ? m.view_value_of_gni({ value: text }, { locale }) : text;
}

function changeWords({ to, from }: Area, unit: string, locale: Locale): string {
	if (!from) return '';
	const value = formatShortValue(from.value, unit, locale);
	const inputs = { value, year: from.year };
	if (to.value === from.value) return m.view_since_same(inputs, { locale });
	if (value === formatShortValue(to.value, unit, locale))
		return m.view_since_about(inputs, { locale });
	return to.value > from.value
		? m.view_since_up(inputs, { locale })
		: m.view_since_down(inputs, { locale });
}

function areaText(facts: Area, subject: FindingSubject, locale: Locale): string {
	const { to, ref_area } = facts;
	const { name, unit } = subject;
	const value = inSentence(to.value, unit, locale);
	const change = changeWords(facts, unit, locale);
	const inputs = { name, area: facts.name, value, year: to.year, change };
	const world = ref_area === WORLD;
	if (world && subject.indicator === 'internet-use') {
		return isEstimate(to)
			? m.view_finding_internet_estimated(inputs, { locale })
			: m.view_finding_internet(inputs, { locale });
	}
	if (to.status === 'F') {
		return world
			? m.view_finding_world_forecast(inputs, { locale })
			: m.view_finding_area_forecast(inputs, { locale });
	}
	if (isEstimate(to)) {
		return world
			? m.view_finding_world_estimated(inputs, { locale })
			: m.view_finding_area_estimated(inputs, { locale });
	}
	return world ? m.view_finding_world(inputs, { locale }) : m.view_finding_area(inputs, { locale });
}

function medianText(facts: Median, subject: FindingSubject, locale: Locale): string {
	const { name, unit } = subject;
	const { median, change, year } = facts;
	const digits = Math.abs(median) <= 1 ? 2 : Math.abs(median) >= 1000 ? 0 : 1;
	const value = inSentence(median, unit, locale, Math.min(digits, shownDecimals(median, unit)));
	const count = formatNumber(facts.count, locale, 0);
	const inputs = { name, value, count, year };
	if (!change || change.rose === change.fell) return m.view_finding_median(inputs, { locale });
	const rose = change.rose > change.fell;
	const compared = {
		...inputs,
		year0: change.year,
		both: formatNumber(change.both, locale, 0),
		moved: formatNumber(rose ? change.rose : change.fell, locale, 0)
	};
	return rose
		? m.view_finding_median_rose(compared, { locale })
		: m.view_finding_median_fell(compared, { locale });
}

/** The finding as a sentence without a full stop, for the title of a chart. */
export function findingText(facts: FindingFacts, subject: FindingSubject, locale: Locale): string {
	const { name, unit } = subject;
	switch (facts.kind) {
		case 'none':
			return m.view_finding_none({ name }, { locale });
		case 'area':
			return areaText(facts, subject, locale);
		case 'median':
			return medianText(facts, subject, locale);
		case 'count':
			return m.view_finding_count(
				{ name, yes: facts.yes, count: facts.count, year: facts.year },
				{ locale }
			);
		case 'range':
			return m.view_finding_range(
				{
					name,
					low: inSentence(facts.low.value, unit, locale),
					high: inSentence(facts.high.value, unit, locale),
					area0: subject.areaName(facts.low.ref_area),
					area1: subject.areaName(facts.high.ref_area),
					year: facts.year
				},
				{ locale }
			);
		case 'top':
			return m.view_finding_top(
				{
					name,
					area: subject.areaName(facts.ref_area),
					value: inSentence(facts.value, unit, locale),
					count: facts.count,
					year: facts.year
				},
				{ locale }
			);
	}
}
