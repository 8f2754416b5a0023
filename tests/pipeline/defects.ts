/** One thing wrong with a good data set, and the check that must say so. */
export interface Defect {
	what: string;
	sql: string;
	caughtBy: string;
}

/** The World row of Internet use, a plain published share. */
const WORLD = `series = 'WB_WDI_2024.IT_NET_USER_ZS' AND ref_area = '001' AND time_period = 2023`;

function set(column: string, value: string): string {
	return `UPDATE observations SET ${column} = ${value} WHERE ${WORLD}`;
}

/** Defects of the figures and their flags. */
export const FIGURE_DEFECTS: readonly Defect[] = [
	{
		what: 'two figures for one key',
		sql: `INSERT INTO observations
			SELECT * REPLACE (obs_value + 1 AS obs_value) FROM observations WHERE ${WORLD}`,
		caughtBy: 'observations-key-unique'
	},
	{ what: 'a sex of no list', sql: set('sex', `'X'`), caughtBy: 'observations-sex-code' },
	{ what: 'an age of another form', sql: set('age', `'15-24'`), caughtBy: 'observations-age-form' },
	{
		what: 'a place of living of no list',
		sql: set('urbanisation', `'URBAN'`),
		caughtBy: 'observations-urbanisation-code'
	},
	{
		what: 'a level of education of no list',
		sql: set('education_lev', `'HIGH'`),
		caughtBy: 'observations-education_lev-code'
	},
	{
		what: 'a breakdown without its kind',
		sql: set('composite_breakdown', `'EMAIL'`),
		caughtBy: 'observations-composite_breakdown-form'
	},
	{
		what: 'a status of no list',
		sql: set('obs_status', `'X'`),
		caughtBy: 'observations-obs_status-code'
	},
	{ what: 'a nature of no list', sql: set('nature', `'X'`), caughtBy: 'observations-nature-code' },
	{
		what: 'a unit of no list',
		sql: set('unit_measure', `'PCT'`),
		caughtBy: 'observations-unit_measure-code'
	},
	{
		what: 'a figure of a series that nobody described',
		sql: set('series', `'WB_WDI_2024.NEW'`),
		caughtBy: 'observations-series-known'
	},
	{
		what: 'an area that does not exist',
		sql: set('ref_area', `'999'`),
		caughtBy: 'observations-ref_area-known'
	},
	{ what: 'an unknown source', sql: set('source', `'WB'`), caughtBy: 'observations-source-known' },
	{
		what: 'two vintages in one series',
		sql: set('vintage', `'2025-07'`),
		caughtBy: 'observations-agree-with-series'
	},
	{
		what: 'another unit than the series',
		sql: set('unit_measure', `'NUMBER'`),
		caughtBy: 'observations-agree-with-series'
	},
	{ what: 'a share above 100', sql: set('obs_value', '674'), caughtBy: 'values-within-limits' },
	{ what: 'a share below 0', sql: set('obs_value', '-1'), caughtBy: 'values-within-limits' },
	{ what: 'no number at all', sql: set('obs_value', `'NaN'`), caughtBy: 'values-are-finite' },
	{
		what: 'an infinite figure',
		sql: set('obs_value', `'Infinity'`),
		caughtBy: 'values-are-finite'
	},
	{
		what: 'a missing figure that became 0',
		sql: `UPDATE observations SET obs_value = 0, obs_status = 'A', obs_text = NULL
			WHERE obs_value IS NULL`,
		caughtBy: 'zero-only-where-published'
	},
	{
		what: 'a published word read as 0',
		sql: 'UPDATE parsed SET obs_value = 0 WHERE obs_value IS NULL',
		caughtBy: 'missing-is-no-value'
	},
	{
		what: 'a figure read ten times too large',
		sql: `UPDATE parsed SET obs_value = obs_value * 10 WHERE ${WORLD}`,
		caughtBy: 'value-as-published'
	},
	{
		what: 'a published word that nobody explained',
		sql: `UPDATE parsed SET obs_text = 'confidential' WHERE ${WORLD}`,
		caughtBy: 'published-text-known'
	},
	{
		what: 'a missing figure that says it is normal',
		sql: set('obs_value', 'NULL'),
		caughtBy: 'missing-has-its-status'
	},
	{
		what: 'a suppressed figure that is shown',
		sql: set('obs_status', `'Q'`),
		caughtBy: 'missing-status-has-no-value'
	},
	{ what: 'a number kept as text', sql: set('obs_text', `'67.4'`), caughtBy: 'text-is-no-number' },
	{ what: 'a year to come', sql: set('time_period', '2123'), caughtBy: 'years-are-plausible' },
	{ what: 'no year', sql: set('time_period', 'NULL'), caughtBy: 'years-are-plausible' },
	{
		what: 'a row lost on the way',
		sql: `DELETE FROM observations WHERE ${WORLD}`,
		caughtBy: 'rows-accounted-for'
	},
	{
		what: 'an exception that no figure needs',
		sql: `UPDATE facts_range_exceptions SET ref_area = '578'`,
		caughtBy: 'range-exceptions-in-use'
	},
	{
		what: 'an exception without a reason',
		sql: 'UPDATE facts_range_exceptions SET reason = NULL',
		caughtBy: 'range-exceptions-have-reasons'
	},
	{
		what: 'a revision that nobody reports',
		sql: 'DELETE FROM revisions',
		caughtBy: 'revisions-are-reported'
	},
	{
		what: 'a revision that never was',
		sql: 'UPDATE revisions SET value_old = value_old + 1',
		caughtBy: 'revisions-are-true'
	}
];
