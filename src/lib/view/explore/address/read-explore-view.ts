import { EXPLORE_VERSION, type ExploreView, type OwnTableName } from '#lib/domain/index.ts';
import type { DroppedPart } from '../../url-state.ts';
import type { ExploreContext } from './explore-context.ts';
import { EXPLORE_LIMITS } from './explore-limits.ts';
import { isRecord, matching, PartReader } from './part-reader.ts';
import { readChart, readPivot } from './read-chart.ts';
import { readSelection } from './read-selection.ts';
import { readTransformation } from './read-transformation.ts';

/** A view, and what of it could not be used. */
export interface ReadExploreView {
	view: ExploreView;
	dropped: DroppedPart[];
}

const NAMES = ['version', 'title', 'selection', 'transformations', 'chart', 'pivot', 'sql', 'own'];
const PLAIN = /^\P{Cc}+$/u;
const TABLE = matching(/^[A-Za-z_][A-Za-z0-9_]{0,62}$/);
const FILE = matching(PLAIN, (text) => text.length <= 255);
const SHA256 = matching(/^[0-9a-f]{64}$/);

function readOwn(value: unknown): OwnTableName | undefined {
	if (!isRecord(value)) return undefined;
	const name = TABLE(value['name']);
	const file = FILE(value['file']);
	const sha256 = SHA256(value['sha256']);
	if (name === undefined || file === undefined || sha256 === undefined) return undefined;
	return { name, file, sha256 };
}

/** Reads a view of the present version from a value of unknown shape; parts that are malformed or unknown are dropped and reported. */
export function readExploreView(value: unknown, context: ExploreContext): ReadExploreView {
	const parts = new PartReader();
	const own = parts.record('view', value);
	parts.unknown('', own, NAMES);
	const tables = new Set<string>();
	const view: ExploreView = {
		version: EXPLORE_VERSION,
		title: parts.one<string | null>(
			'title',
			own['title'],
			null,
			matching(PLAIN, (text) => text.trim() !== '' && text.length <= EXPLORE_LIMITS.title)
		),
		selection: readSelection(own['selection'], context, parts),
		transformations: parts.list(
			'transformations',
			own['transformations'],
			EXPLORE_LIMITS.transformations,
			(item) => readTransformation(item, context)
		),
		chart: readChart(own['chart'], context, parts),
		pivot: readPivot(own['pivot'], parts),
		sql: parts.one<string | null>('sql', own['sql'], null, (text) =>
			typeof text === 'string' && text.trim() !== '' && text.length <= EXPLORE_LIMITS.sql
				? text
				: undefined
		),
		own: parts.list('own', own['own'], EXPLORE_LIMITS.own, (item) => {
			const table = readOwn(item);
			if (!table || tables.has(table.name)) return undefined;
			tables.add(table.name);
			return table;
		})
	};
	return { view, dropped: parts.dropped };
}
