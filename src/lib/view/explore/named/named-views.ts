import { EXPLORE_VERSION, type ExploreView } from '#lib/domain/index.ts';
import type { ExploreContext } from '../address/explore-context.ts';
import { isKnownVersion, migrateExploreView } from '../address/migrate-explore-view.ts';
import { isRecord } from '../address/part-reader.ts';
import { readExploreView } from '../address/read-explore-view.ts';

/** A view that a reader kept under a name. */
export interface NamedView {
	name: string;
	view: ExploreView;
}

/** Views from a file or from this machine, and how many entries or parts could not be used. */
export interface ReadNamedViews {
	views: NamedView[];
	dropped: number;
}

/** How many views are kept, and how long their names may be. */
export const NAMED_VIEW_LIMITS = { views: 100, name: 120, text: 2_000_000 } as const;

const FORMAT = 'ict-progress.views';

/** Views as the text of a JSON file, which `readNamedViews` reads. */
export function writeNamedViews(views: readonly NamedView[]): string {
	return JSON.stringify({ format: FORMAT, version: EXPLORE_VERSION, views }, null, '\t');
}

/**
 * The views of a text that `writeNamedViews` wrote, now or in an older version; entries and parts that cannot be used
 * are left out and counted. Null where the text is no such file.
 */
export function readNamedViews(text: string, context: ExploreContext): ReadNamedViews | null {
	if (text.length > NAMED_VIEW_LIMITS.text) return null;
	const file = parseJson(text);
	if (!isRecord(file) || file['format'] !== FORMAT || !Array.isArray(file['views'])) return null;
	const { version } = file;
	if (!isKnownVersion(version)) return null;
	const views: NamedView[] = [];
	let dropped = 0;
	for (const entry of file['views'] as unknown[]) {
		const name = isRecord(entry) ? nameOf(entry['name']) : null;
		if (name === null || !isRecord(entry) || !isRecord(entry['view'])) {
			dropped++;
			continue;
		}
		const read = readExploreView(migrateExploreView(entry['view'], version), context);
		dropped += read.dropped.length;
		views.push({ name, view: read.view });
	}
	const kept = views.slice(0, NAMED_VIEW_LIMITS.views);
	return { views: kept, dropped: dropped + views.length - kept.length };
}

/** Two lists as one: an equal view of the same name stays once, another one of a name that is taken gets a number. */
export function mergeNamedViews(
	own: readonly NamedView[],
	added: readonly NamedView[]
): { views: NamedView[]; added: number; same: number } {
	const views = [...own];
	let same = 0;
	for (const { name, view } of added) {
		const text = JSON.stringify(view);
		if (views.some((kept) => kept.name === name && JSON.stringify(kept.view) === text)) same++;
		else views.push({ name: freeName(name, views), view });
	}
	const kept = views.slice(0, NAMED_VIEW_LIMITS.views);
	return { views: kept, added: kept.length - own.length, same };
}

/** A name that no view of a list has: as it is, or with the next number. */
export function freeName(name: string, views: readonly NamedView[]): string {
	const taken = new Set(views.map((own) => own.name));
	if (!taken.has(name)) return name;
	let number = 2;
	while (taken.has(`${name} (${number})`)) number++;
	return `${name} (${number})`;
}

function nameOf(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const name = value.replace(/\p{Cc}/gu, ' ').trim();
	return name === '' ? null : name.slice(0, NAMED_VIEW_LIMITS.name);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null;
	}
}
