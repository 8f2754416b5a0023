import {
	GROUP_RULES,
	METHOD_WORDS,
	NOT_ASSESSABLE_REASONS,
	PROGRESS_METHODS,
	SUMMARY_KINDS,
	SUMMARY_LAYERS,
	VERDICT_CAUTIONS,
	VERDICT_MEASURES,
	VERDICTS
} from '#lib/domain/index.ts';
import type { Check } from '../checks/check.ts';
import { listCheck, referenceCheck, uniqueCheck } from '../checks/check-kinds.ts';
import { literal } from '../sql-text.ts';
import { FIGURE_CHECKS } from './figure-checks.ts';
import { SUMMARY_CHECK } from './summary-check.ts';

/** Keys, codes and references of the tables of progress, and what they say of figures and of each other. */
export const PROGRESS_CHECKS: readonly Check[] = [
	uniqueCheck(
		'verdicts',
		'indicator',
		'measure',
		'ref_area',
		'series',
		'computed',
		'target_id',
		'method'
	),
	uniqueCheck('group_figures', 'series', 'ref_area', 'time_period'),
	uniqueCheck('summary_verdicts', 'kind', 'code', 'goal', 'layer', 'ref_area', 'method'),
	listCheck('indicators', 'group_rule', GROUP_RULES, true),
	listCheck('verdicts', 'measure', VERDICT_MEASURES),
	listCheck('verdicts', 'method', PROGRESS_METHODS),
	listCheck('verdicts', 'verdict', VERDICTS),
	listCheck('verdicts', 'word', METHOD_WORDS, true),
	listCheck('verdicts', 'reason', NOT_ASSESSABLE_REASONS, true),
	listCheck('summary_verdicts', 'kind', SUMMARY_KINDS),
	listCheck('summary_verdicts', 'layer', SUMMARY_LAYERS),
	listCheck('summary_verdicts', 'method', PROGRESS_METHODS),
	listCheck('summary_verdicts', 'verdict', VERDICTS),
	listCheck('summary_verdicts', 'lowest', VERDICTS, true),
	listCheck('summary_verdicts', 'highest', VERDICTS, true),
	referenceCheck('verdicts', 'indicator', 'indicators', 'indicator'),
	referenceCheck('verdicts', 'ref_area', 'areas', 'ref_area'),
	referenceCheck('verdicts', 'series', 'series', 'series'),
	referenceCheck('verdicts', 'target_id', 'targets', 'target_id', true),
	referenceCheck('group_figures', 'series', 'series', 'series'),
	referenceCheck('group_figures', 'ref_area', 'areas', 'ref_area'),
	referenceCheck('summary_verdicts', 'ref_area', 'areas', 'ref_area'),
	referenceCheck('summary_verdicts', 'goal', 'goals', 'goal', true),
	{
		name: 'verdicts-cautions-code',
		sql: `SELECT caution || ': ' || count(*) || ' rows'
			FROM (SELECT unnest(string_split(nullif(cautions, ''), ';')) AS caution FROM verdicts)
			WHERE caution NOT IN (${VERDICT_CAUTIONS.map(literal).join(', ')})
			GROUP BY caution ORDER BY caution`
	},
	...FIGURE_CHECKS,
	SUMMARY_CHECK
];
