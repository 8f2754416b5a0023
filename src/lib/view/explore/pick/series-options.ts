import { m, type Locale } from '#lib/i18n/index.ts';
import { formatYears } from '../../format-years.ts';
import { foldText } from '../../fold-text.ts';
import { openSearch } from '../../open-search.ts';
import type { SearchEntry } from '../../search-entry.ts';
import { figureUnitWords } from '../figure-unit.ts';
import type { ExploreFile } from '../explore-file.ts';
import type { PickOption } from './pick-option.ts';

/** Finds series by the name, code or topic of their indicator, in the languages of `entries`; all of them where nothing is looked for. */
export async function seriesFinder(
	file: ExploreFile,
	entries: readonly SearchEntry[],
	{ locale, topic }: { locale: Locale; topic: (topic: string) => string }
): Promise<(query: string) => PickOption[]> {
	const options = optionsByIndicator(file, locale);
	const named = new Map(entries.map((entry) => [entry.path, entry.names]));
	const search = await openSearch(
		file.indicators
			.filter(({ indicator }) => options.has(indicator))
			.map((row) => ({
				kind: 'indicator',
				path: row.indicator,
				codes: row.codes,
				names: {
					...named.get(`/indicators/${row.indicator}/`),
					own: `${row.name} ${topic(row.topic)} ${row.indicator}`
				}
			}))
	);
	const all = [...file.indicators].sort(
		(a, b) =>
			topic(a.topic).localeCompare(topic(b.topic), locale) || a.name.localeCompare(b.name, locale)
	);
	return (query) => {
		const text = foldText(query).trim();
		const found =
			text === ''
				? all.map(({ indicator }) => indicator)
				: search(query, 30).map(({ path }) => path);
		const keyed = file.series
			.filter(
				({ series, source_code }) =>
					text !== '' && [series, source_code].some((code) => foldText(code) === text)
			)
			.flatMap(({ series }) => [...options.values()].flat().filter(({ key }) => key === series));
		const others = found
			.flatMap((indicator) => options.get(indicator) ?? [])
			.filter(({ key }) => !keyed.some((option) => option.key === key));
		return [...keyed, ...others];
	};
}

/** The series of each indicator, the one that is shown first before the others. */
function optionsByIndicator(file: ExploreFile, locale: Locale): Map<string, PickOption[]> {
	const files = new Map(file.series.map((row) => [row.series, row]));
	const sources = new Map(file.sources.map((row) => [row.source, row]));
	const options = new Map<string, PickOption[]>();
	for (const { indicator, name } of file.indicators) {
		const own = file.catalogue.series
			.filter((row) => row.indicator === indicator)
			.sort(
				(a, b) => (files.get(a.series)?.preference ?? 0) - (files.get(b.series)?.preference ?? 0)
			)
			.map((row): PickOption => {
				const source = sources.get(row.source);
				const economies = files.get(row.series)?.economies ?? 0;
				return {
					key: row.series,
					name: m.explore_series_source(
						{ publisher: source?.publisher ?? row.source, vintage: row.vintage },
						{ locale }
					),
					detail: [
						formatYears([row.first_year, row.last_year], locale),
						figureUnitWords(row.unit_measure, locale),
						economies > 0
							? m.explore_series_economies({ count: economies }, { locale })
							: m.explore_series_groups({}, { locale })
					].join(' · '),
					heading: name
				};
			});
		if (own.length > 0) options.set(indicator, own);
	}
	return options;
}
