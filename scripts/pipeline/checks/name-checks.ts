import type { Check } from './check.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** Scripts that a name must be written in, as ranges of Unicode. */
const SCRIPTS = [
	['ru', '[\\x{0400}-\\x{04FF}]'],
	['ar', '[\\x{0600}-\\x{06FF}]'],
	['zh', '[\\x{4E00}-\\x{9FFF}]']
] as const;

/** Areas have names that can be shown, each in its own script. */
export const NAME_CHECKS: readonly Check[] = [
	{
		name: 'areas-have-a-name',
		sql: `SELECT ref_area FROM areas WHERE name_en IS NULL OR trim(name_en) = '' ORDER BY ref_area`
	},
	{
		name: 'economies-named-in-six-languages',
		sql: LANGUAGES.map(
			(language) => `SELECT ref_area || ': no name_${language}' FROM areas
				WHERE kind = 'economy' AND coalesce(trim(name_${language}), '') = ''`
		).join(' UNION ALL ')
	},
	{
		name: 'names-in-their-script',
		sql: SCRIPTS.map(
			([language, letters]) => `SELECT ref_area || ': ' || name_${language} FROM areas
				WHERE NOT regexp_matches(name_${language}, '${letters}')`
		).join(' UNION ALL ')
	},
	{
		name: 'names-without-leftovers',
		sql: LANGUAGES.map(
			(language) => `SELECT ref_area || ': ' || name_${language} FROM areas
				WHERE regexp_matches(name_${language}, '\\*|\\((the|le|la|les|l''|l’|el|los|las)\\)|^\\s|\\s$|�')`
		).join(' UNION ALL ')
	},
	{
		name: 'economies-have-a-page',
		sql: `SELECT ref_area FROM areas
			WHERE kind IN ('economy', 'world') AND slug IS NULL ORDER BY ref_area`
	}
];
