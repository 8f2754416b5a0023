import type { Locale } from '#lib/i18n/index.ts';
import { frameworks, lineBySlug, shortName } from '../../../frameworks.server.ts';
import { seriesSources } from '../../../series-sources.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { summaryMembers } from '../../../summary-members.server.ts';
import { placeKey } from '../../../summary-members.ts';
import type { LineData } from './card-data.ts';

/** The last parts of the addresses of the lines' pages. */
export async function embedLines(): Promise<string[]> {
	const { lines } = await frameworks();
	return lines.map(({ action_line }) => action_line.toLowerCase());
}

async function build(slug: string, locale: Locale): Promise<LineData | null> {
	const { lines } = await frameworks();
	const line = lineBySlug(lines, slug);
	if (!line) return null;
	const { members, names } = await summaryMembers();
	const { series } = await siteData();
	const mapped = (code: string): LineData['members'] => {
		const inLayer = (layer: 'official' | 'thematic') =>
			members[placeKey({ kind: 'action_line', code, layer })] ?? [];
		return { official: inLayer('official'), thematic: inLayer('thematic') };
	};
	const own = mapped(line.action_line);
	const parts = lines
		.filter(({ parent }) => parent === line.action_line)
		.map((part) => ({
			code: part.action_line,
			short: shortName(part, locale),
			members: mapped(part.action_line)
		}));
	const spoken = [own, ...parts.map((part) => part.members)].flatMap((each) =>
		Object.values(each).flat()
	);
	const isSpoken = (indicator: string) => spoken.includes(indicator);
	return {
		code: line.action_line,
		short: shortName(line, locale),
		name: locale === 'fr' ? line.name_fr : line.name_en,
		members: own,
		// Only the card of a line that is judged as a whole names indicators.
		names: Object.fromEntries(
			Object.values(own)
				.flat()
				.map((indicator) => [indicator, names[locale][indicator] ?? indicator])
		),
		parts,
		sources: await seriesSources(
			series.filter(({ indicator }) => isSpoken(indicator)).map((row) => row.series),
			locale
		)
	};
}

const built = new Map<string, Promise<LineData | null>>();

/** What the card of an action line is drawn from in a language, built once; null where there is no such line. */
export function lineData(slug: string, locale: Locale): Promise<LineData | null> {
	const key = `${locale} ${slug}`;
	const known = built.get(key) ?? build(slug, locale);
	built.set(key, known);
	return known;
}
