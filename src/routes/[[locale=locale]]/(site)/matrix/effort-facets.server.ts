import { RULE_CONFIDENCES } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { confidenceWords, type EffortFacet, type EffortRow } from '#lib/view/index.ts';
import { codeNames } from '../../../code-names.server.ts';
import { processLink } from '../../../process-names.server.ts';
import { siteData } from '../../../site-data.server.ts';

/** The codes of a facet that occur, with most activities first. */
function codesOf(rows: readonly EffortRow[], facet: Exclude<EffortFacet, 'confidence'>): string[] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const code = row[facet];
		if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
}

/** The values of each facet of activities with their names in a language. */
export async function effortFacets(
	rows: readonly EffortRow[],
	locale: Locale
): Promise<Record<EffortFacet, [string, string][]>> {
	const { sources } = await siteData();
	const nameOf = await codeNames(locale);
	const sourceName = (code: string) => {
		const found = sources.find(({ source }) => source === code);
		if (!found) return code;
		return `${found.publisher}, ${locale === 'fr' ? found.title_fr : found.title_en}`;
	};
	const named = (facet: Exclude<EffortFacet, 'confidence'>, name: (code: string) => string) =>
		codesOf(rows, facet).map((code): [string, string] => [code, name(code)]);
	const processes = await Promise.all(
		codesOf(rows, 'process').map(async (code): Promise<[string, string]> => [
			code,
			(await processLink(code, locale))?.name ?? code
		])
	);
	return {
		source: named('source', sourceName),
		orgtype: named('orgtype', (code) => nameOf('ORGANISATION_TYPE', code)),
		kind: named('kind', (code) => nameOf('ACTIVITY_KIND', code)),
		process: processes,
		status: named('status', (code) => nameOf('ACTIVITY_STATUS', code)),
		confidence: RULE_CONFIDENCES.map((code) => [code, confidenceWords(code, locale)])
	};
}
