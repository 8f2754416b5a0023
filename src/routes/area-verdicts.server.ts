import { tableRows } from '#lib/query/index.ts';
import type { AreaVerdicts } from './area-verdicts.ts';
import { areaVerdicts } from './progress-data.server.ts';
import { siteData } from './site-data.server.ts';

/** The file of an area's verdicts, the same in every language. */
export async function areaVerdictFile(ref_area: string): Promise<AreaVerdicts> {
	const { database, series } = await siteData();
	const rows = await areaVerdicts(ref_area);
	const targets = await tableRows(database, { table: 'targets' });
	const used = new Set(rows.map((row) => row.series));
	const aimed = new Set(rows.map(({ target_id }) => target_id));
	const fields = Object.keys(rows[0] ?? {}) as AreaVerdicts['fields'];
	return {
		fields,
		rows: rows.map((row) => fields.map((field) => row[field])),
		units: Object.fromEntries(
			series.filter((each) => used.has(each.series)).map((each) => [each.series, each.unit_measure])
		),
		operators: Object.fromEntries(
			targets
				.filter(({ target_id }) => aimed.has(target_id))
				.map(({ target_id, operator }) => [target_id, operator])
		)
	};
}
