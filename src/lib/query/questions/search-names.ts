import type { Database, RunOptions } from '../database.ts';
import { isAmong, sql, type Sql } from '../sql.ts';

export type FoundKind = 'indicator' | 'area' | 'action_line' | 'goal';

/** What to look for. */
export interface SearchParams {
	/** Words or a code, in any of the six languages. */
	text: string;
	kinds?: readonly FoundKind[];
	/** The most rows; 20. */
	limit?: number;
}

/** Something with a name or code like the text. */
export interface FoundRow {
	kind: FoundKind;
	/** The indicator, M49 code, action line or goal. */
	code: string;
	name_en: string;
	name_fr: string | null;
	/** The name or code that is like the text. */
	matched: string;
	/** From 0 to 1. */
	score: number;
}

/** The least likeness that a word needs. */
const LEAST = 0.85;

/** Codes and names, each in a row of its own: kind, code, English and French name, text, whether a code. */
function allNames(): Sql {
	return sql`
	SELECT 'indicator' AS kind, indicator AS code, name_en, name_fr,
		unnest([name_en, name_fr]) AS text, FALSE AS is_code FROM indicators
	UNION ALL SELECT 'indicator', indicator, name_en, name_fr,
		unnest([indicator, core_list_code, sdg_indicator]), TRUE FROM indicators
	UNION ALL SELECT 'indicator', indicator, indicators.name_en, indicators.name_fr,
		unnest([series.series, series.source_code]), TRUE
		FROM series JOIN indicators USING (indicator)
	UNION ALL SELECT 'area', ref_area, name_en, name_fr,
		unnest([name_en, name_fr, name_es, name_ru, name_ar, name_zh]), FALSE FROM areas
	UNION ALL SELECT 'area', ref_area, name_en, name_fr, unnest([ref_area, iso2, iso3]), TRUE FROM areas
	UNION ALL SELECT 'action_line', action_line, name_en, name_fr,
		unnest([name_en, name_fr, name_es, short_en, short_fr]), FALSE FROM action_lines
	UNION ALL SELECT 'action_line', action_line, name_en, name_fr, action_line, TRUE FROM action_lines
	UNION ALL SELECT 'goal', goal, name_en, name_fr,
		unnest([name_en, name_fr, short_en, short_fr]), FALSE FROM goals
	UNION ALL SELECT 'goal', goal, name_en, name_fr,
		unnest([goal, concat('SDG ', goal), concat('SDG', goal)]), TRUE FROM goals`;
}

function folded(text: Sql): Sql {
	return sql`trim(regexp_replace(lower(strip_accents(${text})), '[^\p{L}\p{M}\p{N}.]+', ' ', 'g'))`;
}

/** Names and codes like the text, the most alike first; nothing for a text without letters or digits. */
export async function searchNames(
	database: Database,
	{ text, kinds, limit = 20 }: SearchParams,
	options?: RunOptions
): Promise<FoundRow[]> {
	const asked = text.replace(/\p{C}+/gu, ' ').slice(0, 100);
	if (!/[\p{L}\p{N}]/u.test(asked)) return [];
	await database.need(['indicators', 'series', 'areas', 'action_lines', 'goals'], options);
	return database.rows(
		sql`WITH asked AS (
				SELECT ${folded(sql`${asked}`)} AS whole, string_split(whole, ' ') AS words
			), names AS (
				SELECT kind, code, name_en, name_fr, text AS matched, is_code, ${folded(sql`text`)} AS name
				FROM (${allNames()}) WHERE text IS NOT NULL AND ${isAmong(sql`kind`, kinds)}
			), scored AS (
				SELECT names.*, CASE
					WHEN name = whole THEN 1.0
					WHEN is_code THEN if(starts_with(name, if(length(whole) > 2, whole, whole || ' ')), 0.9, 0.0)
					WHEN starts_with(name, whole) THEN 0.97
					WHEN length(whole) > 1 AND contains(name, whole) THEN 0.94
					ELSE 0.9 * list_aggregate(list_transform(words, lambda word:
						list_aggregate(list_transform(string_split(name, ' '), lambda part: CASE
							WHEN part = word THEN 1.0
							WHEN length(word) > 2 AND starts_with(part, word) THEN 0.98
							WHEN length(word) > 3 THEN jaro_winkler_similarity(part, word)
							ELSE 0.0 END), 'max')), 'min')
					END AS score
				FROM names, asked
			), best AS (
				SELECT * FROM scored WHERE score >= 0.9 * ${LEAST}
				QUALIFY row_number() OVER (PARTITION BY kind, code
					ORDER BY score DESC, length(matched), matched) = 1
			)
			SELECT kind, code, name_en, name_fr, matched, round(score, 4) AS score FROM best
			ORDER BY round(score, 4) DESC, length(matched), kind, code
			LIMIT ${limit}`,
		options
	);
}
