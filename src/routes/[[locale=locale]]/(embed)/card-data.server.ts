import { areaName } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { unitWords } from '#lib/view/index.ts';
import { cellIndicators } from '../../cell-indicators.server.ts';
import { frameworks } from '../../frameworks.server.ts';
import { frameSource } from '../../localized-words.ts';
import { siteData } from '../../site-data.server.ts';
import { verdictChecks } from '../../verdict-checks.server.ts';
import type { CardData, CardIndicator } from './card-data.ts';

async function indicatorsIn(locale: Locale): Promise<CardIndicator[]> {
	const { indicators, series } = await siteData();
	return (await cellIndicators(locale)).flatMap((cell) => {
		const own = indicators.find(({ indicator }) => indicator === cell.indicator);
		const first = series
			.filter(({ indicator }) => indicator === cell.indicator)
			.sort((a, b) => a.preference - b.preference)[0];
		if (!own || !first) return [];
		const { direction, limit_low, limit_high } = own;
		const unit = unitWords(first.unit_measure, locale);
		return [{ ...cell, direction, limit_low, limit_high, unit }];
	});
}

async function build(locale: Locale): Promise<CardData> {
	const { areas, series, sources } = await siteData();
	const { lines, goals, links } = await frameworks();
	const used = new Set(series.map(({ source }) => source));
	const named = areas.flatMap((area): CardData['areas'] =>
		area.slug === null ? [] : [[area.slug, area.iso3, areaName(area, locale)]]
	);
	return {
		areas: named.sort((a, b) => Number(b[0] === 'world') - Number(a[0] === 'world')),
		indicators: await indicatorsIn(locale),
		links: links.map(({ action_line, goal, target, decision, note }) => ({
			...{ action_line, goal, target, decision },
			note: decision === 'accept' ? null : note
		})),
		lines: lines.map(({ action_line, matrix_row, position, short_en, short_fr }) => ({
			...{ action_line, matrix_row, position, short_en, short_fr }
		})),
		goals: goals.map(({ goal, short_en, short_fr }) => ({ goal, short_en, short_fr })),
		sources: sources
			.filter(({ source }) => used.has(source))
			.map((source) => frameSource(source, locale)),
		checks: await verdictChecks()
	};
}

const built = new Map<Locale, Promise<CardData>>();

/** What cards are drawn from in a language; built once. */
export function cardData(locale: Locale): Promise<CardData> {
	const known = built.get(locale) ?? build(locale);
	built.set(locale, known);
	return known;
}
