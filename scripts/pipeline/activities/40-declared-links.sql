-- Inputs: activity_records.
-- Outputs: declared_links: the action lines and goals that a source declares, with its own words on how.
CREATE TABLE declared_links AS
SELECT activity, position, 1 AS part, 'action_line' AS kind, unnest(string_split(action_lines, ';')) AS code,
	generate_subscripts(string_split(action_lines, ';'), 1) AS place,
	coalesce(
		nullif(regexp_extract(note, '^action line basis: (.*)$', 1), ''),
		'paragraph ' || paragraph,
		sector_codes
	) AS basis
FROM activity_records WHERE action_lines IS NOT NULL
UNION ALL
SELECT activity, position, 2, 'goal', unnest(string_split(goals, ';')),
	generate_subscripts(string_split(goals, ';'), 1), goal_basis
FROM activity_records WHERE goals IS NOT NULL AND goal_basis ^@ 'declared'
ORDER BY ALL;
