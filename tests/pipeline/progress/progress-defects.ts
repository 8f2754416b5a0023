import type { Defect } from '../defects.ts';

/** The World's verdict on Internet use by Open SDG's method, toward the first target. */
const WORLD = `indicator = 'internet-use' AND measure = 'value' AND ref_area = '001'
	AND method = 'OPEN_SDG' AND is_primary`;

function set(column: string, value: string): string {
	return `UPDATE verdicts SET ${column} = ${value} WHERE ${WORLD}`;
}

function setAll(table: string, column: string, value: string): string {
	return `UPDATE ${table} SET ${column} = ${value}`;
}

/** Defects of verdicts, group figures and summaries. */
export const PROGRESS_DEFECTS: readonly Defect[] = [
	{
		what: 'a verdict twice',
		sql: `INSERT INTO verdicts FROM verdicts WHERE ${WORLD}`,
		caughtBy: 'verdicts-key-unique'
	},
	{
		what: 'a verdict of no list',
		sql: set('verdict', `'good'`),
		caughtBy: 'verdicts-verdict-code'
	},
	{ what: 'a word of no method', sql: set('word', `'good'`), caughtBy: 'verdicts-word-code' },
	{ what: 'a method of no list', sql: set('method', `'ESCAP'`), caughtBy: 'verdicts-method-code' },
	{ what: 'a measure of no list', sql: set('measure', `'gap'`), caughtBy: 'verdicts-measure-code' },
	{ what: 'a reason of no list', sql: set('reason', `'old'`), caughtBy: 'verdicts-reason-code' },
	{
		what: 'a caution of no list',
		sql: set('cautions', `'two_points;beware'`),
		caughtBy: 'verdicts-cautions-code'
	},
	{
		what: 'a verdict on an area that does not exist',
		sql: set('ref_area', `'999'`),
		caughtBy: 'verdicts-ref_area-known'
	},
	{
		what: 'a verdict on an unknown series',
		sql: set('series', `'WB_WDI.NEW'`),
		caughtBy: 'verdicts-series-known'
	},
	{
		what: 'a verdict toward an unknown target',
		sql: set('target_id', `'UMC_2030.X'`),
		caughtBy: 'verdicts-target_id-known'
	},
	{
		what: 'a verdict toward a target that is not confirmed',
		sql: `UPDATE targets SET confirmed = false WHERE target_id = 'UMC_2030.U1'`,
		caughtBy: 'verdicts-driven-by-confirmed-targets'
	},
	{
		what: 'a verdict toward the target of a breakdown',
		sql: set('target_id', `'UMC_2030.U6A'`),
		caughtBy: 'verdicts-driven-by-confirmed-targets'
	},
	{
		what: 'a verdict toward another value than the target’s',
		sql: set('target_value', '95'),
		caughtBy: 'verdicts-driven-by-confirmed-targets'
	},
	{
		what: 'two verdicts shown first',
		sql: 'UPDATE verdicts SET is_primary = true WHERE NOT is_primary',
		caughtBy: 'verdicts-one-primary'
	},
	{
		what: 'an area of which nothing is shown',
		sql: `UPDATE verdicts SET is_primary = false WHERE ref_area = '001'`,
		caughtBy: 'verdicts-one-primary'
	},
	{
		what: 'a verdict without a base',
		sql: set('base_year', 'NULL'),
		caughtBy: 'verdicts-have-figures'
	},
	{
		what: 'a verdict without a latest figure',
		sql: set('latest_value', 'NULL'),
		caughtBy: 'verdicts-have-figures'
	},
	{
		what: 'a verdict with a reason why there is none',
		sql: set('reason', `'one_point'`),
		caughtBy: 'verdicts-speak-or-say-why'
	},
	{
		what: 'a score beyond the scale',
		sql: set('score', '5.5'),
		caughtBy: 'verdicts-speak-or-say-why'
	},
	{
		what: 'a base that nobody published',
		sql: set('base_value', 'base_value + 1'),
		caughtBy: 'verdicts-base-is-held'
	},
	{
		what: 'a latest figure of another year',
		sql: set('latest_year', 'latest_year - 1'),
		caughtBy: 'verdicts-latest-is-held'
	},
	{
		what: 'a mean of ours that passes for published',
		sql: `UPDATE verdicts SET computed = false WHERE computed`,
		caughtBy: 'verdicts-say-what-is-computed'
	},
	{
		what: 'a group figure of too few members',
		sql: setAll('group_figures', 'members_with', '(members - 1) // 2'),
		caughtBy: 'group_figures-of-half-the-group'
	},
	{
		what: 'a group figure of too few people',
		sql: setAll('group_figures', 'population_share', '0.49'),
		caughtBy: 'group_figures-of-half-the-group'
	},
	{
		what: 'a group figure of a group that has grown',
		sql: `INSERT INTO area_members
			SELECT DISTINCT g.ref_area, a.ref_area, 'REF_COUNTRY_CODES' FROM group_figures g, areas a
			WHERE a.kind = 'economy' AND (g.ref_area, a.ref_area) NOT IN
				(SELECT (group_area, ref_area) FROM area_members)`,
		caughtBy: 'group_figures-of-half-the-group'
	},
	{
		what: 'a group figure twice',
		sql: 'INSERT INTO group_figures FROM group_figures',
		caughtBy: 'group_figures-key-unique'
	},
	{
		what: 'a group figure beside a published one',
		sql: `INSERT INTO observations
			SELECT * REPLACE (g.ref_area AS ref_area)
			FROM observations SEMI JOIN group_figures USING (series),
				(SELECT ref_area FROM group_figures LIMIT 1) g`,
		caughtBy: 'group_figures-not-published'
	},
	{
		what: 'a mean of what must not be averaged',
		sql: setAll('indicators', 'group_rule', 'NULL'),
		caughtBy: 'group_figures-by-their-rule'
	},
	{
		what: 'a rule of no list',
		sql: setAll('indicators', 'group_rule', `'sum'`),
		caughtBy: 'indicators-group_rule-code'
	},
	{
		what: 'a summary twice',
		sql: 'INSERT INTO summary_verdicts FROM summary_verdicts',
		caughtBy: 'summary_verdicts-key-unique'
	},
	{
		what: 'a summary of no kind',
		sql: setAll('summary_verdicts', 'kind', `'line'`),
		caughtBy: 'summary_verdicts-kind-code'
	},
	{
		what: 'a summary of no layer',
		sql: setAll('summary_verdicts', 'layer', `'both'`),
		caughtBy: 'summary_verdicts-layer-code'
	},
	{
		what: 'a summary of an area that does not exist',
		sql: `UPDATE summary_verdicts SET ref_area = '999' WHERE ref_area = '001'`,
		caughtBy: 'summary_verdicts-ref_area-known'
	},
	{
		what: 'a mean score that is off',
		sql: 'UPDATE summary_verdicts SET score = score + 0.001 WHERE speaking > 0',
		caughtBy: 'summaries-are-means-of-verdicts'
	},
	{
		what: 'a summary that is better than its score',
		sql: `UPDATE summary_verdicts SET verdict = 'achieved' WHERE verdict = 'on_track'`,
		caughtBy: 'summaries-are-means-of-verdicts'
	},
	{
		what: 'an indicator that is counted in silence',
		sql: setAll('summary_verdicts', 'silent', 'silent + 1'),
		caughtBy: 'summaries-are-means-of-verdicts'
	},
	{
		what: 'a cell that is missing',
		sql: `DELETE FROM summary_verdicts WHERE kind = 'cell' AND ref_area = '001'`,
		caughtBy: 'summaries-are-means-of-verdicts'
	},
	{
		what: 'a cell of a rejected link',
		sql: `UPDATE matrix_links SET decision = 'reject' WHERE target = '17.8'`,
		caughtBy: 'summaries-are-means-of-verdicts'
	}
];
