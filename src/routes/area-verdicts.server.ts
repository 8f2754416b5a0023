import type { AreaVerdicts } from './area-verdicts.ts';
import { frameworks } from './frameworks.server.ts';
import { areaVerdicts } from './progress-data.server.ts';
import { siteData } from './site-data.server.ts';

async function build(ref_area: string): Promise<AreaVerdicts> {
	const { series } = await siteData();
	const rows = await areaVerdicts(ref_area);
	const { targets } = await frameworks();
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

const built = new Map<string, Promise<AreaVerdicts>>();

/** The file of an area's verdicts, the same in every language; built once. */
export function areaVerdictFile(ref_area: string): Promise<AreaVerdicts> {
	const known = built.get(ref_area) ?? build(ref_area);
	built.set(ref_area, known);
	return known;
}
