-- Inputs: judged_series, judged_figures, indicators, areas, area_members, population.
-- Outputs: group_figures, means weighted by population where at least half of the members, and of their
-- population, have a figure; none for a group whose figures are published in the series or in its aggregates.
CREATE TABLE group_figures AS
WITH grouped AS (
	SELECT m.group_area, count(*) AS members
	FROM area_members m
	JOIN areas g ON g.ref_area = m.group_area AND g.slug IS NOT NULL
	GROUP BY m.group_area
),
people AS (
	SELECT m.group_area, p.time_period, sum(p.obs_value) AS persons
	FROM area_members m
	JOIN population p ON p.ref_area = m.ref_area
	GROUP BY m.group_area, p.time_period
),
weighted AS (
	SELECT s.indicator, f.series, m.group_area, f.time_period,
		sum(f.obs_value * p.obs_value ORDER BY m.ref_area) AS total,
		sum(p.obs_value ORDER BY m.ref_area) AS persons,
		count(*) AS members_with
	FROM judged_figures f
	JOIN judged_series s ON s.series = f.series
	JOIN indicators i ON i.indicator = s.indicator AND i.group_rule = 'population_mean'
	JOIN area_members m ON m.ref_area = f.ref_area
	JOIN population p ON p.ref_area = f.ref_area AND p.time_period = f.time_period
	WHERE NOT EXISTS (
		SELECT 1 FROM judged_figures q
		WHERE q.ref_area = m.group_area AND q.series IN (f.series, s.aggregates)
	)
	GROUP BY s.indicator, f.series, m.group_area, f.time_period
)
SELECT
	w.indicator,
	w.series,
	w.group_area AS ref_area,
	w.time_period,
	round(w.total / w.persons, 8) AS obs_value,
	CAST(g.members AS INTEGER) AS members,
	CAST(w.members_with AS INTEGER) AS members_with,
	round(w.persons / n.persons, 4) AS population_share
FROM weighted w
JOIN grouped g ON g.group_area = w.group_area
JOIN people n ON n.group_area = w.group_area AND n.time_period = w.time_period
WHERE 2 * w.members_with >= g.members AND 2 * w.persons >= n.persons
ORDER BY w.indicator, w.series, w.group_area, w.time_period;
