import { foldText } from '../../fold-text.ts';
import type { ReferenceArea } from '../../mapping/mapping-reference.ts';
import { buildPlaceIndex } from '../../mapping/place-index.ts';
import type { UnknownCode } from '../sdmx/check-codes.ts';
import { nearestText } from './nearest-text.ts';

/** How a column names areas. */
export type AreaKeyKind = 'm49' | 'iso3' | 'iso2' | 'group' | 'name';

/** A column that names areas, and the codes that stand for them. */
export interface AreaKey {
	/** Of the column, from 0. */
	index: number;
	/** The column's name in SQL. */
	column: string;
	kind: AreaKeyKind;
	/** The column with our codes: the same, or the one that is added. */
	refArea: string;
	/** Cells that name an area, and those that do not. */
	matched: number;
	unmatched: number;
	/** Different texts that name no area, and the most frequent of them; at most twenty. */
	different: number;
	examples: UnknownCode[];
}

/** What of a table can be joined with our figures. */
export interface OwnKeys {
	area: AreaKey | null;
	/** The name in SQL of the column with years. */
	year: string | null;
}

/** A column as far as keys need it. */
export interface KeyColumn {
	name: string;
	type: string;
	values: ReadonlyMap<string, number> | null;
}

/** Our areas, found by code or name. */
export interface AreaIndex {
	find: (text: string) => { ref_area: string } | null;
	kindOf: (text: string) => AreaKeyKind | null;
	/** Codes and names, for suggestions. */
	codes: string[];
	names: string[];
}

const AREA_NAME =
	/(?:^|_)(?:m49|ref_area|area|areas|geo|country|countries|economy|economies|pays|pais|iso|iso2|iso3|iso_code|location|territory|territoire|zone|strana)(?:_|$)/;
const YEAR_NAME =
	/(?:^|_)(?:time_period|year|years|annee|annees|ano|god|periode|period|time|date)(?:_|$)/;
const SHOWN = 20;

/** Whether a column's name says that it may hold areas or years. */
export const mayBeKey = (name: string): boolean => AREA_NAME.test(name) || YEAR_NAME.test(name);

/** An index of areas for the keys of own tables. */
export function buildAreaIndex(areas: readonly ReferenceArea[]): AreaIndex {
	const place = buildPlaceIndex(areas);
	const codes = new Set(areas.map(({ ref_area }) => ref_area));
	const find = (text: string): { ref_area: string } | null =>
		codes.has(text) ? { ref_area: text } : place(text);
	return {
		find,
		kindOf: (text) => {
			const area = find(text);
			if (area === null) return null;
			if (/^\d{1,3}$/.test(text)) return 'm49';
			if (codes.has(text)) return 'group';
			if (/^[A-Za-z]{3}$/.test(text)) return 'iso3';
			return /^[A-Za-z]{2}$/.test(text) ? 'iso2' : 'name';
		},
		codes: areas.flatMap(({ ref_area, iso3 }) => (iso3 ? [ref_area, iso3] : [ref_area])),
		names: areas.flatMap(({ names }) => names)
	};
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((a, b) => a + b, 0);

function scoreOf(column: KeyColumn, index: AreaIndex): { share: number; kind: AreaKeyKind } | null {
	const { values, name, type } = column;
	if (values === null || values.size === 0 || type === 'DOUBLE' || type === 'BOOLEAN') return null;
	if (type === 'DATE') return null;
	const kinds = new Map<AreaKeyKind, number>();
	let matched = 0;
	for (const [text, count] of values) {
		const kind = index.kindOf(text);
		if (kind === null || (kind === 'iso2' && text !== text.toUpperCase())) continue;
		matched += count;
		kinds.set(kind, (kinds.get(kind) ?? 0) + count);
	}
	const [kind] = [...kinds].sort((a, b) => b[1] - a[1])[0] ?? [];
	if (kind === undefined) return null;
	const share = matched / sum(values.values());
	const named = AREA_NAME.test(name);
	// Small numbers are codes of areas only where the column says so.
	if (kind === 'm49' && (!named || share < 0.5)) {
		if (!(type === 'VARCHAR' && share === 1 && values.size > 3)) return null;
	}
	if (share < (named ? 0.3 : 0.7)) return null;
	return { share: share + (named ? 0.1 : 0), kind };
}

const RANKS: readonly AreaKeyKind[] = ['m49', 'group', 'iso3', 'iso2', 'name'];

function areaKey(columns: readonly KeyColumn[], index: AreaIndex): AreaKey | null {
	const scored = columns.flatMap((column, at) => {
		const score = scoreOf(column, index);
		return score ? [{ column, at, ...score }] : [];
	});
	scored.sort(
		(a, b) => b.share - a.share || RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind) || a.at - b.at
	);
	const [best] = scored;
	if (!best?.column.values) return null;
	const { column, kind, at } = best;
	const entries = [...(column.values ?? [])];
	const wrong = entries.filter(([text]) => index.find(text) === null);
	wrong.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const unmatched = sum(wrong.map(([, count]) => count));
	const ours =
		column.type === 'VARCHAR' && entries.every(([text]) => index.find(text)?.ref_area === text);
	const taken = new Set(columns.map(({ name }) => name));
	let added = 'ref_area';
	for (let count = 2; taken.has(added); count++)
		added = count === 2 ? 'ref_area_m49' : `ref_area_${count}`;
	const folded = kind === 'name' ? index.names.map((name) => [foldText(name), name] as const) : [];
	const byFold = new Map(folded);
	return {
		index: at,
		column: column.name,
		kind,
		refArea: ours ? column.name : added,
		matched: sum(entries.map(([, count]) => count)) - unmatched,
		unmatched,
		different: wrong.length,
		examples: wrong.slice(0, SHOWN).map(([code, count]) => {
			const near =
				kind === 'name'
					? (byFold.get(nearestText(foldText(code), [...byFold.keys()]) ?? '') ?? null)
					: nearestText(code.toUpperCase(), index.codes);
			return { code, count, nearest: near };
		})
	};
}

function yearKey(columns: readonly KeyColumn[]): string | null {
	const years = columns.filter(
		({ type, values }) =>
			type === 'BIGINT' &&
			values !== null &&
			values.size > 0 &&
			[...values.keys()].every((text) => /^(?:19|20|21)\d\d$/.test(text))
	);
	const named = years.find(({ name }) => YEAR_NAME.test(name));
	return (named ?? (years.length === 1 ? years[0] : undefined))?.name ?? null;
}

/** The columns of a table that name areas and years, by their names and all of their values. */
export function findKeys(columns: readonly KeyColumn[], index: AreaIndex): OwnKeys {
	return { area: areaKey(columns, index), year: yearKey(columns) };
}
