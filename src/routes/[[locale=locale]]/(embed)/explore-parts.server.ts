import type { Locale } from '#lib/i18n/index.ts';
import { areaAddress, COMMON_PARTS, splitExploreFile } from '#lib/view/index.ts';
import { exploreFile } from '../../explore-file.server.ts';
import { shortCheck } from '../../json-file.server.ts';
import type { AreaCodes, ExplorePartIndex } from './explore-parts.ts';
import { figureIndex } from './figure-files.server.ts';
import type { SmallCheck } from './figure-files.ts';

/** The name of the index among the parts. */
export const INDEX_PART = 'index';

async function build(locale: Locale): Promise<ReadonlyMap<string, object>> {
	const file = await exploreFile(locale);
	const { index, parts } = splitExploreFile(file);
	const addresses = new Map(
		file.areas.map(([code, , iso3, slug]) => [code, areaAddress(iso3, slug)])
	);
	const codes: AreaCodes = Object.values(index.kinds)
		.flat()
		.map((code) => addresses.get(code) ?? null);
	const files = new Map<string, object>([
		['area-codes', codes],
		...COMMON_PARTS.map((name) => [name, parts[name]] as const),
		...parts.indicators.map((part) => [part.indicator.indicator, part] as const)
	]);
	const checks = [...files].map(([name, part]): ExplorePartIndex['checks'][number] => [
		name,
		...shortCheck(part)
	]);
	const figures = await Promise.all(
		index.series.map(async ([indicator]): Promise<[string, SmallCheck]> => [
			indicator,
			shortCheck(await figureIndex(indicator, locale))
		])
	);
	const whole: ExplorePartIndex = { ...index, checks, figures: Object.fromEntries(figures) };
	return files.set(INDEX_PART, whole);
}

const built = new Map<Locale, Promise<ReadonlyMap<string, object>>>();

/** The parts of the explorer's file in a language by their names, the index among them; built once. */
export function exploreParts(locale: Locale): Promise<ReadonlyMap<string, object>> {
	const known = built.get(locale) ?? build(locale);
	built.set(locale, known);
	return known;
}

/** The index of the parts in a language. */
export async function explorePartIndex(locale: Locale): Promise<object> {
	const index = (await exploreParts(locale)).get(INDEX_PART);
	if (!index) throw new Error('the parts of the explorer have no index');
	return index;
}
