import type { Activity, ActivityLink } from '#lib/domain/index.ts';
import type { ExportSource } from '../export/export-table.ts';
import { packTable, unpackTable, type PackedTable } from './pack-table.ts';
import type { RegisterFacet } from './register-facets.ts';

/** A value of a facet as a reader sees it. */
export interface RegisterTerm {
	/** As in the address. */
	code: string;
	name: string;
	/** Site-relative path of its own page; null where it has none. */
	path: string | null;
}

/** An economy: its names in the other languages help to find it. */
export interface RegisterArea extends RegisterTerm {
	/** UN M49 code, as activities name it. */
	ref_area: string;
	/** ITU region; null where it belongs to none. */
	region: string | null;
	also: string[];
}

/** A source, with what a reader should know of it. */
export interface RegisterSource extends ExportSource {
	code: string;
	licence_url: string | null;
	cautions: string | null;
	/** The day on which its file was retrieved. */
	retrieved: string;
}

/** What the register's facets are named by, in one language. */
export interface RegisterNames {
	/** All but `area`, which has more to say. */
	terms: Record<Exclude<RegisterFacet, 'area'>, RegisterTerm[]>;
	areas: RegisterArea[];
	sources: RegisterSource[];
	/** Names of the bases of amounts and years, by code. */
	bases: Record<string, string>;
	/** What each column of `activities` says. */
	columns: Record<string, string>;
}

/** An activity with all of its links. */
export interface RegisterRecord {
	own: Activity;
	links: ActivityLink[];
}

/** Everything that the register's page holds for a reader's browser, in one language. */
export interface RegisterFile {
	version: 1;
	names: RegisterNames;
	activities: PackedTable<keyof Activity>;
	/** How many links each activity has; the links stand in the same order. */
	links: PackedTable<Exclude<keyof ActivityLink, 'activity'>> & { each: number[] };
}

const ACTIVITY_COLUMNS = [
	...['activity', 'title', 'title_fr', 'description', 'organisation', 'organisation_type'],
	...['implementing_org', 'countries', 'start_year', 'end_year', 'year_basis', 'status'],
	...['status_text', 'kind', 'sector_codes', 'amount', 'amount_basis', 'source', 'licence'],
	...['url', 'process', 'mandate', 'paragraph', 'note', 'confidence']
] as (keyof Activity)[];
const LINK_COLUMNS = ['kind', 'code', 'layer', 'rule', 'confidence', 'basis', 'in_matrix'] as const;

/** Packs records in the order given. */
export function packRegister(
	records: readonly RegisterRecord[],
	names: RegisterNames
): RegisterFile {
	const activities = records.map(({ own }) => own as Activity & Record<string, never>);
	return {
		version: 1,
		names,
		activities: packTable(activities, ACTIVITY_COLUMNS),
		links: {
			each: records.map(({ links }) => links.length),
			...packTable(
				records.flatMap(({ links }) => links),
				LINK_COLUMNS
			)
		}
	};
}

/** The records of a file, as they were packed. */
export function unpackRegister({ activities, links }: RegisterFile): RegisterRecord[] {
	const all = unpackTable<Omit<ActivityLink, 'activity'>>(links);
	let taken = 0;
	return unpackTable<Activity>(activities).map((own, index) => {
		const count = links.each[index] ?? 0;
		const ends = (taken += count);
		const mine = all.slice(ends - count, ends);
		return { own, links: mine.map((link) => ({ activity: own.activity, ...link })) };
	});
}
