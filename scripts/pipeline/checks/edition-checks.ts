import { PRIZE_MEASURES } from '#lib/domain/index.ts';
import type { Check } from './check.ts';
import { patternCheck, uniqueCheck } from './check-kinds.ts';

/** Editions of the forum and of the prizes, and what is known of the size of the register. */
export const EDITION_CHECKS: readonly Check[] = [
	uniqueCheck('forum_editions', 'year'),
	uniqueCheck('prize_editions', 'year'),
	uniqueCheck('stocktaking_counts', 'position'),
	patternCheck('forum_editions', 'confidence', /^(confirmed|unconfirmed)/),
	patternCheck('forum_editions', 'date_confidence', /^(confirmed|unconfirmed)/),
	patternCheck('prize_editions', 'confidence', /^(confirmed|unconfirmed)/),
	patternCheck('stocktaking_counts', 'confidence', /^(confirmed|unconfirmed|NOT FOUND$)/),
	{
		name: 'forum_editions-theme-with-confidence',
		sql: `SELECT year::VARCHAR FROM forum_editions
			WHERE (theme_en IS NULL) <> (theme_confidence IS NULL) ORDER BY year`
	},
	{
		name: 'forum_editions-in-their-year',
		sql: `SELECT concat_ws(' ', year, start_date, end_date) FROM forum_editions
			WHERE start_date[:4] <> year::VARCHAR OR end_date[:4] <> year::VARCHAR
				OR end_date < start_date ORDER BY year`
	},
	{
		name: 'prize_editions-numbers-with-text',
		sql: PRIZE_MEASURES.map(
			(measure) => `SELECT year || ' ${measure}' FROM prize_editions
				WHERE ${measure} IS NOT NULL AND ${measure}_text IS NULL`
		).join(' UNION ALL ')
	},
	{
		name: 'prize_editions-funnel-narrows',
		sql: `SELECT year::VARCHAR FROM prize_editions
			WHERE submitted < nominated OR nominated < champions OR champions < winners ORDER BY year`
	},
	{
		name: 'stocktaking_counts-found-or-not',
		sql: `SELECT position || ' ' || what_en FROM stocktaking_counts
			WHERE (confidence = 'NOT FOUND') <> (source IS NULL)
				OR confidence = 'NOT FOUND' AND value IS NOT NULL OR (value IS NULL) <> (value_text IS NULL)
			ORDER BY position`
	}
];
