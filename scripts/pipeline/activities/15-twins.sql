-- Inputs: activity_records.
-- Outputs: activity_records with a note on records of AidData that stand for the same project under two numbers, in
-- the form of an AIMS and in that of IATI. Both stay: each has fields that the other lacks.
CREATE TABLE activity_twins AS
SELECT i.activity AS iati, a.activity AS aims
FROM activity_records i
JOIN activity_records a ON a.source = i.source
	AND regexp_extract(a.activity, '^AIDDATA-[A-Z]{3}-(.+)$', 1)
		= regexp_extract(i.activity, '^IATI-US-501c3-522318905-SG-(.+)$', 1)
WHERE i.activity ^@ 'IATI-';

UPDATE activity_records SET note = concat_ws('; ', note, 'same project as ' || t.other)
FROM (
	SELECT iati AS own, aims AS other FROM activity_twins
	UNION ALL SELECT aims, iati FROM activity_twins
) t
WHERE t.own = activity_records.activity;
