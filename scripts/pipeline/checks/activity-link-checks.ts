import { LINK_LAYERS, RULE_BASES, RULE_CONFIDENCES } from '#lib/domain/index.ts';
import type { Check } from './check.ts';
import { listCheck, referenceCheck, uniqueCheck } from './check-kinds.ts';

/** How sure a confidence is, as a number that can be compared: the surest is 1. */
const RANK = (column: string): string =>
	`list_position(['${RULE_CONFIDENCES.join("', '")}'], ${column})`;

/** Links of activities and the rules of the crosswalk: two layers, and goals only where a source declares them. */
export const ACTIVITY_LINK_CHECKS: readonly Check[] = [
	uniqueCheck('activity_links', 'activity', 'kind', 'code', 'layer'),
	referenceCheck('activity_links', 'activity', 'activities', 'activity'),
	referenceCheck('activity_links', 'rule', 'crosswalk_rules', 'rule', true),
	listCheck('activity_links', 'kind', ['action_line', 'goal']),
	listCheck('activity_links', 'layer', LINK_LAYERS),
	listCheck('activity_links', 'confidence', RULE_CONFIDENCES, true),
	uniqueCheck('crosswalk_rules', 'rule'),
	{
		name: 'crosswalk_rules-position-unique',
		sql: `SELECT position || ': ' || count(*) || ' rules' FROM crosswalk_rules
			GROUP BY position HAVING count(*) > 1 ORDER BY position`
	},
	listCheck('crosswalk_rules', 'basis', RULE_BASES),
	listCheck('crosswalk_rules', 'confidence', RULE_CONFIDENCES),
	referenceCheck('crosswalk_rules', 'action_line', 'action_lines', 'action_line'),
	{
		name: 'activity_links-code-known',
		sql: `SELECT kind || ' ' || code || ' of ' || activity FROM activity_links l
			WHERE NOT CASE kind
				WHEN 'action_line' THEN EXISTS (FROM action_lines a WHERE a.action_line = l.code)
				ELSE EXISTS (FROM goals g WHERE g.goal = l.code)
			END
			ORDER BY ALL`
	},
	{
		name: 'activity_links-goals-only-declared',
		sql: `SELECT activity || ' ' || code FROM activity_links
			WHERE kind = 'goal' AND layer <> 'declared' ORDER BY ALL`
	},
	{
		name: 'activity_links-say-how-they-are-known',
		sql: `SELECT concat_ws(' ', activity, code, layer, rule, confidence) FROM activity_links
			WHERE (layer = 'assigned') <> (rule IS NOT NULL) OR (layer = 'assigned') <> (confidence IS NOT NULL)
				OR coalesce(basis, '') = '' ORDER BY ALL`
	},
	{
		name: 'activity_links-as-their-rule-says',
		sql: `SELECT concat_ws(' ', l.activity, l.code, l.rule, l.confidence)
			FROM activity_links l JOIN crosswalk_rules r ON r.rule = l.rule
			WHERE l.kind <> 'action_line' OR l.code <> r.action_line
				OR ${RANK('l.confidence')} < ${RANK('r.confidence')} ORDER BY ALL`
	},
	{
		name: 'activity_links-in-matrix-as-accepted',
		sql: `WITH goals_of AS (
				SELECT activity, code AS goal FROM activity_links WHERE kind = 'goal'
			)
			SELECT concat_ws(' ', activity, code, in_matrix) FROM activity_links l
			WHERE in_matrix IS DISTINCT FROM CASE
				WHEN layer = 'assigned' AND EXISTS (FROM goals_of g WHERE g.activity = l.activity)
				THEN EXISTS (FROM goals_of g JOIN matrix_links m ON m.goal = g.goal
					WHERE g.activity = l.activity AND m.action_line = l.code AND m.decision = 'accept')
			END
			ORDER BY ALL`
	}
];
