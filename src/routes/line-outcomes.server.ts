import { DEFAULT_METHOD } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { areaProgress } from './area-progress.server.ts';
import { frameworks } from './frameworks.server.ts';
import type { LineOutcomes, OutcomeIndicator } from './line-outcomes.ts';
import { indicatorName } from './localized-words.ts';
import { seriesSources } from './series-sources.server.ts';
import { siteData, worldArea } from './site-data.server.ts';
import { mappedIndicators } from './summary-members.server.ts';

const opened = new Map<Locale, Promise<LineOutcomes>>();

async function open(locale: Locale): Promise<LineOutcomes> {
	const { lines } = await frameworks();
	const { indicators } = await siteData();
	const progress = await areaProgress(await worldArea(), locale);
	const found: LineOutcomes = { indicators: {}, lines: {}, sources: [] };
	for (const { action_line: code } of lines) {
		const layers = await Promise.all(
			(['official', 'thematic'] as const).map((layer) =>
				mappedIndicators({ kind: 'action_line', code, layer })
			)
		);
		const [official = [], thematic = []] = layers.map((own) =>
			own.map(({ indicator }) => indicator)
		);
		found.lines[code] = { official, thematic };
	}
	const used = new Set(Object.values(found.lines).flatMap((own) => Object.values(own).flat()));
	for (const own of indicators.filter(({ indicator }) => used.has(indicator))) {
		const row = progress.find(
			({ indicator, measure }) => indicator === own.indicator && measure === 'value'
		);
		const said = row?.methods.find(({ method }) => method === DEFAULT_METHOD);
		const outcome: OutcomeIndicator = {
			name: indicatorName(own, locale),
			value: row?.value ?? null,
			year: row?.year ?? null,
			series: row?.series ?? null,
			verdict: said?.verdict ?? null,
			word: said?.word ?? ''
		};
		found.indicators[own.indicator] = outcome;
	}
	const series = Object.values(found.indicators).flatMap((own) => own.series ?? []);
	found.sources = await seriesSources(series, locale);
	return found;
}

/** The World's outcomes on the indicators of every action line, read once for each language. */
export function lineOutcomes(locale: Locale): Promise<LineOutcomes> {
	let known = opened.get(locale);
	if (!known) opened.set(locale, (known = open(locale)));
	return known;
}
