import type { CoreListIndicator } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { catalogueRows, tableRows, type CatalogueRow } from '#lib/query/index.ts';
import { proofOf } from '#lib/view/index.ts';
import { areaProgress } from '../../../../area-progress.server.ts';
import { indicatorName } from '../../../../localized-words.ts';
import type { IndicatorProgress } from '../../../../progress-view.ts';
import { siteData, worldArea } from '../../../../site-data.server.ts';
import type { CoreFigures, CoreIndicator, CoreListView } from './core-list-view.ts';

const AREAS = [
	['infrastructure', m.core_area_infrastructure],
	['households', m.core_area_households],
	['businesses', m.core_area_businesses],
	['sector', m.core_area_sector],
	['education', m.core_area_education],
	['government', m.core_area_government],
	['e_waste', m.core_area_e_waste]
] as const;

function figuresOf(
	row: CatalogueRow,
	progress: readonly IndicatorProgress[],
	locale: Locale
): CoreFigures {
	const judged = progress.find(
		({ indicator, measure }) => indicator === row.indicator && measure === 'value'
	);
	const { first_year: first, last_year: last } = row;
	return {
		indicator: row.indicator,
		name: indicatorName(row, locale),
		economies: row.economies,
		years: first === null ? null : first === last ? String(first) : `${first}–${last}`,
		verdicts: judged?.methods.map(({ method, verdict }) => ({ method, verdict })) ?? []
	};
}

/** The Core List by area; each indicator with our figures that name its code, and the verdicts of the World on them. */
export async function coreListView(locale: Locale): Promise<CoreListView> {
	const { database } = await siteData();
	const core = await tableRows(database, { table: 'core_list_indicators' });
	const catalogue = await catalogueRows(database);
	const progress = await areaProgress(await worldArea(), locale);
	const shown = (row: CoreListIndicator): CoreIndicator => ({
		code: row.code,
		name: locale === 'fr' ? row.name_fr : row.name_en,
		definition: locale === 'fr' ? row.definition_fr : row.definition_en,
		unit: locale === 'fr' ? row.unit_fr : row.unit_en,
		owner: locale === 'fr' ? row.owner_fr : row.owner_en,
		proof: proofOf(row.confidence, null),
		figures: catalogue
			.filter(({ core_list_code }) => core_list_code === row.code)
			.map((each) => figuresOf(each, progress, locale))
	});
	const rows = core.sort((a, b) => a.position - b.position);
	const areas = AREAS.map(([area, words]) => ({
		area,
		name: words({}, { locale }),
		indicators: rows.filter((row) => row.area === area).map(shown)
	}));
	const all = areas.flatMap(({ indicators }) => indicators);
	const slugs = new Set(all.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
	return {
		areas,
		count: all.length,
		held: all.filter(({ figures }) => figures.length > 0).length,
		confirmed: all.filter(({ proof }) => proof.sureness === 'confirmed').length,
		series: progress.filter(({ indicator }) => slugs.has(indicator)).map(({ series }) => series),
		source: core[0]?.source ?? ''
	};
}
