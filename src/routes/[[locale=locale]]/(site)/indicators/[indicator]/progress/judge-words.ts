import { m, type Locale } from '#lib/i18n/index.ts';
import { flagWords, formatShortValue, formatValue } from '#lib/view/index.ts';
import type { ProgressInput } from '#lib/domain/index.ts';
import type { SeriesChoice } from '../../../../../indicator-page.ts';
import { aimWords } from './aim-words.ts';
import type { JudgeCase } from './judge-case.ts';
import type { JudgeTarget } from './judge-data.ts';

/** Publisher and vintage of a series. */
export function sourceWords({ source }: Pick<SeriesChoice, 'source'>): string {
	return `${source.publisher}, ${source.vintage}`;
}

function aimOf(target: ProgressInput['target'], unit: string, locale: Locale): string {
	if (!target) return m.judge_aim_none({}, { locale });
	const value = aimWords(target, unit, locale);
	return m.judge_aim({ value, year: target.year }, { locale });
}

/** In what an input departs from the site's own, each as a clause; none where it is the site's own. */
export function changedWords(judged: JudgeCase, input: ProgressInput, locale: Locale): string[] {
	const { held, usual, facts, start } = judged;
	const latest = input.points.at(-1)?.year ?? start.latestYear;
	const changed: string[] = [];
	if (held.series.series !== usual.series) {
		const words = { source: sourceWords(held.series), usual: sourceWords(usual) };
		changed.push(m.judge_changed_figures(words, { locale }));
	}
	if (input.baseYear !== start.baseYear) {
		const words = { year: input.baseYear, usual: start.baseYear };
		changed.push(m.judge_changed_base(words, { locale }));
	}
	if (latest !== start.latestYear) {
		changed.push(m.judge_changed_latest({ year: latest, usual: start.latestYear }, { locale }));
	}
	const aim = aimOf(input.target, facts.unit, locale);
	const usualAim = aimOf(facts.target, facts.unit, locale);
	if (aim !== usualAim) {
		changed.push(m.judge_changed_target({ target: aim, usual: usualAim }, { locale }));
	}
	return changed;
}

/** A target as a clause: value, year, framework, and whether it is confirmed. */
export function targetLine(
	target: JudgeTarget & {
		value: number;
		operator: NonNullable<JudgeTarget['operator']>;
		year: number;
	},
	{ unit, confirmed, locale }: { unit: string; confirmed: boolean; locale: Locale }
): string {
	const said = m.progress_target(
		{
			value: aimWords(target, unit, locale),
			year: target.year,
			framework: `${target.framework.replaceAll('_', ' ')} ${target.code}`.replace(/ -$/, '')
		},
		{ locale }
	);
	return confirmed
		? m.judge_target_confirmed({ target: said }, { locale })
		: m.judge_target_unconfirmed({ target: said }, { locale });
}

/** The flags of the first and the latest figure that are judged, e.g. `2015: estimated`; empty for plain figures. */
export function flaggedWords(
	{ held }: JudgeCase,
	years: readonly (number | null)[],
	locale: Locale
) {
	const named = [...new Set(years)].flatMap((year) => {
		const point = held.points.find((each) => each.year === year);
		const flags = point ? flagWords(point, locale).map(({ words }) => words) : [];
		return flags.length > 0 ? [`${year}: ${flags.join(', ')}`] : [];
	});
	return named.length > 0 ? m.judge_flags({ list: named.join('; ') }, { locale }) : '';
}

/** The chart in words, but for what a method projects. */
export function chartWords(
	{ area, held, facts }: JudgeCase,
	input: ProgressInput,
	name: string,
	locale: Locale
): string {
	const [first] = held.points;
	const last = held.points.at(-1);
	if (!first || !last) return '';
	const figure = (value: number) => formatShortValue(value, facts.unit, locale);
	const said = m.judge_chart(
		{
			...{ name, area: area.name },
			...{ first: figure(first.value), from: first.year },
			...{ last: figure(last.value), to: last.year }
		},
		{ locale }
	);
	const aim = aimOf(input.target, facts.unit, locale);
	return input.target ? `${said} ${m.judge_chart_target({ target: aim }, { locale })}` : said;
}

/** The rows of the chart: year, figure, flags. */
export function figureRows({ held, facts }: JudgeCase, locale: Locale) {
	return held.points.map((point) => ({
		year: point.year,
		value: formatValue(point.value, facts.unit, locale),
		flags: flagWords(point, locale)
			.map(({ words }) => words)
			.join(', ')
	}));
}
