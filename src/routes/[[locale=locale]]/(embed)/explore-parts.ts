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
import type { SmallCheck } from './figure-files.ts';
import { loadOnce } from './load-once.ts';

/** The index of the explorer's parts, with the check of each. */
export interface ExplorePartIndex extends ExploreIndex {
	/** `[name, first digits of its SHA-256, bytes]`: common parts, and those of indicators by their slugs. */
	checks: [name: string, sha256: string, bytes: number][];
	/** Of the index of the small files of each indicator's figures (`FigureIndex`). */
	figures: Record<string, SmallCheck>;
}

/** The codes by which addresses of frames name areas, in the order of `kinds`; null for one that has none. */
export type AreaCodes = (string | null)[];

/** The index of the explorer's parts. */
export function openPartIndex({ file }: Pick<EmbedPage, 'file'>): Promise<ExplorePartIndex> {
	if (!file) throw new Error('the page of a view names no file');
	return loadOnce<ExplorePartIndex>(file.url, file);
}

/** Loads a part by its name. */
export function loadPart<T>(
	{ file }: Pick<EmbedPage, 'file'>,
	{ checks }: ExplorePartIndex,
	name: string
): Promise<T> {
	const [, sha256, bytes] = checks.find(([own]) => own === name) ?? [];
	if (!file || sha256 === undefined || bytes === undefined) {
		throw new Error(`${name} is no part of ${file?.url}`);
	}
	const folder = file.url.slice(0, file.url.lastIndexOf('/') + 1);
	return loadOnce<T>(`${folder}${name}.json`, { sha256, bytes });
}

/** The explorer's file as far as the view of an address needs it, from the small parts that hold it. */
export async function openExploreParts(
	page: EmbedPage,
	{ search, read }: AskedChoice
): Promise<ExploreFile> {
	const { subject, locale } = page;
	const index = await openPartIndex(page);
	const { address } = read(subject, locale, search);
	const { view } = decodeExploreView(address.view, indexContext(index));
	const wanted = partsOfView(view, index);
	const part = <T>(name: string) => loadPart<T>(page, index, name);
	const [common, indicators] = await Promise.all([
		Promise.all(
			wanted.common.map(async (name) => [name, await part<unknown>(name)] as [CommonPart, unknown])
		),
		Promise.all(wanted.indicators.map((name) => part<IndicatorPart>(name)))
	]);
	const parts: ExploreParts = { ...Object.fromEntries(common), indicators };
	return joinExploreParts(index, parts);
}
