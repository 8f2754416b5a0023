import type { Locale } from '#lib/i18n/index.ts';
import { COMMON_PARTS, splitExploreFile } from '#lib/view/index.ts';
import { exploreFile } from '../../explore-file.server.ts';
import { shortCheck } from '../../json-file.server.ts';
import type { ExplorePartIndex } from './explore-parts.ts';

/** The name of the index among the parts. */
export const INDEX_PART = 'index';

async function build(locale: Locale): Promise<ReadonlyMap<string, object>> {
	const { index, parts } = splitExploreFile(await exploreFile(locale));
	const files = new Map<string, object>([
		...COMMON_PARTS.map((name) => [name, parts[name]] as const),
		...parts.indicators.map((part) => [part.indicator.indicator, part] as const)
	]);
	const checks = [...files].map(([name, part]): ExplorePartIndex['checks'][number] => [
		name,
		...shortCheck(part)
	]);
	const whole: ExplorePartIndex = { ...index, checks };
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
