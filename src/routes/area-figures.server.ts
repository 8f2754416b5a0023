import { parseBreakdown, selectBreakdown } from '#lib/view/index.ts';
import type { Observation } from '#lib/domain/index.ts';
import type { AreaFigures } from './area-figures.ts';
import { areaProfile } from './area-profiles.server.ts';
import { frameSource } from './localized-words.ts';
import { allRows, siteData } from './site-data.server.ts';

const byArea = new Map<string, Promise<Map<string, Observation[]>>>();

/** The rows of a series' default breakdown by area; grouped once. */
function rowsByArea(id: string, default_breakdown: string | null) {
	const known =
		byArea.get(id) ??
		allRows(id).then((rows) => {
			const areas = new Map<string, Observation[]>();
			for (const row of selectBreakdown(rows, parseBreakdown(default_breakdown))) {
				const own = areas.get(row.ref_area);
				if (own) own.push(row);
				else areas.set(row.ref_area, [row]);
			}
			return areas;
		});
	byArea.set(id, known);
	return known;
}

async function build(ref_area: string): Promise<AreaFigures> {
	const { areas, indicators, series, sources } = await siteData();
	const area = areas.find((each) => each.ref_area === ref_area);
	if (!area) throw new Error(`no area ${ref_area}`);
	const { world } = await areaProfile(area);
	const shown = world.flatMap(({ series: id }) => series.find((each) => each.series === id) ?? []);
	const rows = await Promise.all(
		shown.map(async (each) => {
			const own = await rowsByArea(each.series, each.default_breakdown);
			return own.get(ref_area) ?? [];
		})
	);
	const all = rows.flat();
	const fields = Object.keys(all[0] ?? {}) as AreaFigures['fields'];
	const used = new Set(all.map(({ source }) => source));
	const held = sources.filter(({ source }) => used.has(source));
	return {
		fields,
		rows: all.map((row) => fields.map((field) => row[field])),
		series: Object.fromEntries(
			shown.flatMap((each) => {
				const found = indicators.find(({ indicator }) => indicator === each.indicator);
				if (!found) return [];
				const { indicator, name_en, name_fr } = found;
				return [[each.series, { indicator, name_en, name_fr }]];
			})
		),
		sources: {
			en: held.map((source) => frameSource(source, 'en')),
			fr: held.map((source) => frameSource(source, 'fr'))
		}
	};
}

const built = new Map<string, Promise<AreaFigures>>();

/** The file of the figures of an area's profile, the same in every language; built once. */
export function areaFigureFile(ref_area: string): Promise<AreaFigures> {
	const known = built.get(ref_area) ?? build(ref_area);
	built.set(ref_area, known);
	return known;
}
