import type { Indicator } from '#lib/domain/index.ts';
import { LOCALES, type Locale } from '#lib/i18n/index.ts';
import { frameworks } from './frameworks.server.ts';
import { indicatorName } from './localized-words.ts';
import { siteData } from './site-data.server.ts';
import { placeKey, type SummaryMembers, type SummaryPlace } from './summary-members.ts';

/** The indicators mapped to a line or goal in one layer, those without a wanted direction too, in the catalogue's order. */
export async function mappedIndicators({ kind, code, layer }: SummaryPlace): Promise<Indicator[]> {
	const { indicators } = await siteData();
	const { indicatorLinks } = await frameworks();
	const mapped = new Set(
		indicatorLinks
			.filter((link) => link.kind === kind && link.code === code && link.layer === layer)
			.map(({ indicator }) => indicator)
	);
	return indicators.filter(({ indicator }) => mapped.has(indicator));
}

async function build(): Promise<SummaryMembers> {
	const { lines, goals } = await frameworks();
	const places: SummaryPlace[] = [
		...lines.flatMap(({ action_line: code }) => [
			{ kind: 'action_line' as const, code, layer: 'official' as const },
			{ kind: 'action_line' as const, code, layer: 'thematic' as const }
		]),
		...goals.map(({ goal: code }) => ({
			kind: 'goal' as const,
			code,
			layer: 'official' as const
		}))
	];
	const found = await Promise.all(
		places.map(async (place) => {
			const mapped = await mappedIndicators(place);
			return { key: placeKey(place), judged: mapped.filter(({ direction }) => direction !== 0) };
		})
	);
	const spoken = found.filter(({ judged }) => judged.length > 0);
	const named = new Map(
		spoken.flatMap(({ judged }) => judged.map((own) => [own.indicator, own] as const))
	);
	const namesIn = (locale: Locale) =>
		Object.fromEntries([...named].map(([slug, own]) => [slug, indicatorName(own, locale)]));
	return {
		members: Object.fromEntries(
			spoken.map(({ key, judged }) => [key, judged.map(({ indicator }) => indicator)])
		),
		names: Object.fromEntries(
			LOCALES.map((locale) => [locale, namesIn(locale)])
		) as SummaryMembers['names']
	};
}

let built: Promise<SummaryMembers> | undefined;

/** The indicators behind every line and goal, read once. */
export function summaryMembers(): Promise<SummaryMembers> {
	built ??= build();
	return built;
}
