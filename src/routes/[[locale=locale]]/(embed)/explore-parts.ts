import {
	decodeEmbed,
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
import { loadJson } from '../../load-json.ts';
import type { EmbedPage } from './embed-page.ts';

/** The index of the explorer's parts, with the check of each. */
export interface ExplorePartIndex extends ExploreIndex {
	/** `[name, first digits of its SHA-256, bytes]`: common parts, and those of indicators by their slugs. */
	checks: [name: string, sha256: string, bytes: number][];
}

const loaded = new Map<string, Promise<unknown>>();

/** A file beside the index, loaded once; after a fault it is tried again. */
function open<T>(url: string, check: { sha256: string; bytes: number }): Promise<T> {
	const known = loaded.get(url) ?? loadJson<T>(url, check);
	loaded.set(url, known);
	known.catch(() => loaded.delete(url));
	return known as Promise<T>;
}

/** The explorer's file as far as the view of an address needs it, from the small parts that hold it. */
export async function openExploreParts(page: EmbedPage, search: string): Promise<ExploreFile> {
	const { file, subject, locale } = page;
	if (!file) throw new Error('the page of a view names no file');
	const index = await open<ExplorePartIndex>(file.url, file);
	const { address } = decodeEmbed(subject, locale, search);
	const { view } = decodeExploreView(address.view, indexContext(index));
	const wanted = partsOfView(view, index);
	const folder = file.url.slice(0, file.url.lastIndexOf('/') + 1);
	const checks = new Map(index.checks.map(([name, sha256, bytes]) => [name, { sha256, bytes }]));
	const part = <T>(name: string): Promise<T> => {
		const check = checks.get(name);
		if (!check) throw new Error(`${name} is no part of ${file.url}`);
		return open<T>(`${folder}${name}.json`, check);
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
