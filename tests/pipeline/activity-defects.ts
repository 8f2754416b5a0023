import type { Defect } from './defects.ts';

/** Defects of activities, their links, the rules of the crosswalk, and editions. */
export const ACTIVITY_DEFECTS: readonly Defect[] = [
	{
		what: 'an activity twice',
		sql: `INSERT INTO activities FROM activities WHERE activity = 'WB-P505734'`,
		caughtBy: 'activities-key-unique'
	},
	{
		what: 'two activities on one page',
		sql: `UPDATE activities SET activity = 'wb-p505734' WHERE activity = 'WB-P007699'`,
		caughtBy: 'activities-address-unique'
	},
	{
		what: 'an activity whose key cannot stand in an address',
		sql: `UPDATE activities SET activity = 'WB/P505734' WHERE activity = 'WB-P505734'`,
		caughtBy: 'activities-activity-form'
	},
	{
		what: 'an activity that its file has and the table has not',
		sql: `DELETE FROM activities WHERE activity = 'WB-P505734'`,
		caughtBy: 'activities-accounted-for'
	},
	{
		what: 'a wording of a status in place of its code',
		sql: `UPDATE activities SET status = status_text WHERE activity = 'WB-P505734'`,
		caughtBy: 'activities-status-code'
	},
	{
		what: 'a type of organisation in words',
		sql: `UPDATE activities SET organisation_type = 'international organisation'
			WHERE organisation_type = 'international_organisation'`,
		caughtBy: 'activities-organisation_type-code'
	},
	{
		what: 'a kind of activity of no list',
		sql: `UPDATE activities SET kind = 'prize' WHERE kind = 'prize_winner'`,
		caughtBy: 'activities-kind-code'
	},
	{
		what: 'an activity of an unknown source',
		sql: `UPDATE activities SET source = 'WB' WHERE source = 'WB_PROJECTS'`,
		caughtBy: 'activities-source-known'
	},
	{
		what: 'an activity of an unknown process',
		sql: `UPDATE activities SET process = 'wsis' WHERE process = 'wsis-forum'`,
		caughtBy: 'activities-process-known'
	},
	{
		what: 'an activity without a licence',
		sql: `UPDATE activities SET licence = '' WHERE source = 'WB_PROJECTS'`,
		caughtBy: 'activities-have-title-and-licence'
	},
	{
		what: 'a remark in place of a title',
		sql: `UPDATE activities SET title = '(title not in excerpt)' WHERE activity = 'WSISPRIZE-2025-20'`,
		caughtBy: 'activities-have-title-and-licence'
	},
	{
		what: 'an activity in an unknown country',
		sql: `UPDATE activities SET countries = '578;999' WHERE countries = '578'`,
		caughtBy: 'activities-countries-known'
	},
	{
		what: 'an activity in a group of countries',
		sql: `UPDATE activities SET countries = '199' WHERE countries = '578'`,
		caughtBy: 'activities-countries-are-economies'
	},
	{
		what: 'an end before the start',
		sql: `UPDATE activities SET end_year = 2001 WHERE activity = 'WB-P505734'`,
		caughtBy: 'activities-years-in-order'
	},
	{
		what: 'a year of which nobody knows what it tells',
		sql: `UPDATE activities SET year_basis = NULL WHERE activity = 'WB-P505734'`,
		caughtBy: 'activities-years-have-a-basis'
	},
	{
		what: 'an amount of which nobody knows what it is',
		sql: `UPDATE activities SET amount_basis = NULL WHERE activity = 'WB-P505734'`,
		caughtBy: 'activities-amounts-have-a-basis'
	},
	{
		what: 'a goal that a rule has made up',
		sql: `INSERT INTO activity_links SELECT * REPLACE ('goal' AS kind, '17' AS code)
			FROM activity_links WHERE activity = 'WB-P505734'`,
		caughtBy: 'activity_links-goals-only-declared'
	},
	{
		what: 'a link twice in one layer',
		sql: `INSERT INTO activity_links FROM activity_links WHERE activity = 'WB-P505734'`,
		caughtBy: 'activity_links-key-unique'
	},
	{
		what: 'a link of no activity',
		sql: `UPDATE activity_links SET activity = 'WB-P0' WHERE activity = 'WB-P505734'`,
		caughtBy: 'activity_links-activity-known'
	},
	{
		what: 'a link by an unknown rule',
		sql: `UPDATE activity_links SET rule = 'K99' WHERE rule = 'K06'`,
		caughtBy: 'activity_links-rule-known'
	},
	{
		what: 'a link to an unknown line',
		sql: `UPDATE activity_links SET code = 'C12' WHERE code = 'C2'`,
		caughtBy: 'activity_links-code-known'
	},
	{
		what: 'an assigned link that looks declared',
		sql: `UPDATE activity_links SET layer = 'declared' WHERE activity = 'WB-P505734'`,
		caughtBy: 'activity_links-say-how-they-are-known'
	},
	{
		what: 'a link surer than its rule',
		sql: `UPDATE activity_links SET confidence = 'high' WHERE rule = 'K06'`,
		caughtBy: 'activity_links-as-their-rule-says'
	},
	{
		what: 'a cell of the matrix that does not bear out its link',
		sql: `UPDATE activity_links SET in_matrix = NOT in_matrix WHERE in_matrix IS NOT NULL`,
		caughtBy: 'activity_links-in-matrix-as-accepted'
	},
	{
		what: 'two rules of one name',
		sql: `UPDATE crosswalk_rules SET rule = 'K01' WHERE rule = 'K06'`,
		caughtBy: 'crosswalk_rules-key-unique'
	},
	{
		what: 'a rule of an unknown line',
		sql: `UPDATE crosswalk_rules SET action_line = 'C7-eFUN' WHERE rule = 'K06'`,
		caughtBy: 'crosswalk_rules-action_line-known'
	},
	{
		what: 'an example that its rule does not bear out',
		sql: `INSERT INTO crosswalk_problems VALUES ('K01: Telecommunity: found telecom')`,
		caughtBy: 'crosswalk-examples-hold'
	},
	{
		what: 'an edition of the forum twice',
		sql: 'UPDATE forum_editions SET year = 2016 WHERE year = 2017',
		caughtBy: 'forum_editions-key-unique'
	},
	{
		what: 'a forum in another year',
		sql: `UPDATE forum_editions SET end_date = '2018-05-06' WHERE year = 2016`,
		caughtBy: 'forum_editions-in-their-year'
	},
	{
		what: 'a theme of no confidence',
		sql: 'UPDATE forum_editions SET theme_confidence = NULL WHERE year = 2016',
		caughtBy: 'forum_editions-theme-with-confidence'
	},
	{
		what: 'a number of the prizes that nobody published',
		sql: 'UPDATE prize_editions SET champions = 90 WHERE year = 2017',
		caughtBy: 'prize_editions-numbers-with-text'
	},
	{
		what: 'more nominated than submitted',
		sql: 'UPDATE prize_editions SET nominated = 4670 WHERE year = 2017',
		caughtBy: 'prize_editions-funnel-narrows'
	},
	{
		what: 'a number of entries that was not found',
		sql: `UPDATE stocktaking_counts SET value = 1000, value_text = '1,000' WHERE confidence = 'NOT FOUND'`,
		caughtBy: 'stocktaking_counts-found-or-not'
	}
];
