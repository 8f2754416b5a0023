import {
	decodeExploreView,
	indexContext,
	joinExploreParts,
	partsOfView,
	type CommonPart,
	type ExploreFile,
	type ExploreIndex,
	type ExploreParts,
	type IndicatorPart
} from '#lib/view/index.ts';
import type { AskedChoice, EmbedPage } from './embed-page.ts';
import { loadOnce } from './load-once.ts';

/** The index of the explorer's parts, with the check of each. */
export interface ExplorePartIndex extends ExploreIndex {
	/** `[name, first digits of its SHA-256, bytes]`: common parts, and those of indicators by their slugs. */
	checks: [name: string, sha256: string, bytes: number][];
}

/** The explorer's file as far as the view of an address needs it, from the small parts that hold it. */
export async function openExploreParts(
	page: EmbedPage,
	{ search, read }: AskedChoice
): Promise<ExploreFile> {
	const { file, subject, locale } = page;
	if (!file) throw new Error('the page of a view names no file');
	const index = await loadOnce<ExplorePartIndex>(file.url, file);
	const { address } = read(subject, locale, search);
	const { view } = decodeExploreView(address.view, indexContext(index));
	const wanted = partsOfView(view, index);
	const folder = file.url.slice(0, file.url.lastIndexOf('/') + 1);
	const checks = new Map(index.checks.map(([name, sha256, bytes]) => [name, { sha256, bytes }]));
	const part = <T>(name: string): Promise<T> => {
		const check = checks.get(name);
		if (!check) throw new Error(`${name} is no part of ${file.url}`);
		return loadOnce<T>(`${folder}${name}.json`, check);
	};
	const [common, indicators] = await Promise.all([
		Promise.all(
			wanted.common.map(async (name) => [name, await part<unknown>(name)] as [CommonPart, unknown])
		),
		Promise.all(wanted.indicators.map((name) => part<IndicatorPart>(name)))
	]);
	const parts: ExploreParts = { ...Object.fromEntries(common), indicators };
	return joinExploreParts(index, parts);
}
