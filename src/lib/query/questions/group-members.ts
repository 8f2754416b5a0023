import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** A member of a group. */
export interface MemberRow {
	ref_area: string;
	iso3: string | null;
	slug: string | null;
	name_en: string;
	/** Who says so. */
	source: string;
}

/** The members of a group, by code. */
export async function groupMembers(
	database: Database,
	{ group }: { group: string },
	options?: RunOptions
): Promise<MemberRow[]> {
	await database.need(['area_members', 'areas'], options);
	return database.rows(
		sql`SELECT ref_area, iso3, slug, name_en, source
			FROM area_members JOIN areas USING (ref_area)
			WHERE group_area = ${group}
			ORDER BY ref_area, source`,
		options
	);
}
