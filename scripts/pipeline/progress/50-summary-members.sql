-- Inputs: indicators, indicator_links, matrix_links.
-- Outputs: summary_members, the indicators of each line, goal and cell by layer; those without a direction are
-- context and left out. An official cell holds the indicators whose SDG target an accepted link of the matrix
-- names; a thematic cell those of the line by judgement whose SDG target is one of the goal.
CREATE TABLE summary_members AS
WITH link AS (
	SELECT l.* FROM indicator_links l
	JOIN indicators i ON i.indicator = l.indicator AND i.direction <> 0
)
SELECT DISTINCT kind, code, goal, layer, indicator FROM (
	SELECT kind, code, CAST(NULL AS VARCHAR) AS goal, layer, indicator
	FROM link WHERE kind = 'action_line' OR (kind = 'goal' AND layer = 'official')
	UNION ALL
	SELECT 'cell', m.action_line, m.goal, 'official', l.indicator
	FROM matrix_links m
	JOIN link l ON l.layer = 'official' AND l.kind = 'target' AND l.code = m.target
	WHERE m.decision = 'accept'
	UNION ALL
	SELECT 'cell', l.code, g.code, 'thematic', l.indicator
	FROM link l
	JOIN link g ON g.indicator = l.indicator AND g.layer = 'official' AND g.kind = 'goal'
	WHERE l.layer = 'thematic' AND l.kind = 'action_line'
)
ORDER BY ALL;
