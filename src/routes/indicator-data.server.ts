import { maybeFile } from '#lib/catalogue/index.ts';
import type { Area, IndicatorLink, Series, Target } from '#lib/domain/index.ts';
import { type Locale } from '#lib/i18n/index.ts';
import { indicatorDetail, revisionsOf, tableRows } from '#lib/query/index.ts';
import { formatValue, openIndicatorView, type ChartTableData } from '#lib/view/index.ts';
import { limitsOf } from './limits-of.ts';
import { frameSource, indicatorName } from './localized-words.ts';
import { allRows, areaLabels, siteData } from './site-data.server.ts';
import type {
	IndicatorFigures,
	IndicatorNotes,
	IndicatorPage,
	LinkWords,
	SeriesChoice
} from './indicator-page.ts';

async function seriesChoices(series: readonly Series[], locale: Locale): Promise<SeriesChoice[]> {
	const { manifest, sources } = await siteData();
	return series.map((row) => {
		const source = sources.find(({ source }) => source === row.source);
		const file = maybeFile(manifest, `series:${row.series}`);
		if (!source || !file) throw new Error(`${row.series}: no source or no file in the manifest`);
		return {
			series: row.series,
			source_code: row.source_code,
			unit: row.unit_measure,
			aggregates: row.aggregates,
			default_breakdown: row.default_breakdown,
			first_year: row.first_year,
			last_year: row.last_year,
			values: row.values,
			economies: row.economies,
			file: {
				path: file.path,
				sha256: file.sha256,
				bytes: file.bytes,
				rows: file.rows,
				columns: file.columns.map(({ name }) => name)
			},
			source: frameSource(source, locale),
			cautions: locale === 'fr' ? source.cautions_fr : source.cautions_en,
			non_commercial: source.non_commercial
		};
	});
}

async function linkWords(links: readonly IndicatorLink[], locale: Locale): Promise<LinkWords[]> {
	const { database } = await siteData();
	const lines = await tableRows(database, { table: 'action_lines' });
	const goals = await tableRows(database, { table: 'goals' });
	const targets = await tableRows(database, { table: 'goal_targets' });
	const names = new Map<string, string>([
		...lines.map(
			(row) => [row.action_line, locale === 'fr' ? row.short_fr : row.short_en] as const
		),
		...goals.map((row) => [row.goal, locale === 'fr' ? row.short_fr : row.short_en] as const),
		...targets.map(
			(row) => [row.target, (locale === 'fr' ? row.name_fr : row.name_en) ?? ''] as const
		)
	]);
	return links.map((link) => ({ ...link, name: names.get(link.code) ?? '' }));
}

/** The target that a chart of the whole population may draw: confirmed, of the world, the latest. */
function chartTarget(targets: readonly Target[], unit: string, locale: Locale) {
	const fit = targets
		.filter(
			(target) =>
				target.confirmed &&
				target.value !== null &&
				target.year !== null &&
				target.breakdown === null &&
				target.unit === unit &&
				(target.scope === null || target.scope.split(';').includes('world'))
		)
		.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
	if (!fit || fit.value === null || fit.year === null) return null;
	const label = formatValue(fit.value, unit, locale);
	return { value: fit.value, year: fit.year, label, confirmed: true };
}

/** What of economies decides which of the targets apply to them; nothing where all apply alike. */
function targetTraits(areas: readonly Area[], targets: readonly Target[]) {
	const differ = targets.some(({ scope }) => /developing|ldc/.test(scope ?? ''));
	if (!differ) return [];
	return areas.flatMap(({ ref_area, kind, income_group, ldc }): IndicatorFigures['traits'] =>
		kind === 'economy' ? [[ref_area, income_group, ldc]] : []
	);
}

async function worldRevisions(indicator: string, unit: string, locale: Locale) {
	const { database, series, sources } = await siteData();
	const rows = await revisionsOf(database, { indicator, areas: ['001'] });
	const title = (id: string | undefined) => {
		const source = series.find((row) => row.series === id)?.source;
		const found = sources.find((row) => row.source === source);
		return found ? `${found.publisher}, ${found.vintage}` : '';
	};
	const first = rows[0];
	return {
		revisionTitles: first
			? { before: title(first.series_old), after: title(first.series_new) }
			: null,
		revisions: rows
			.filter((row) => row.series_old === first?.series_old && row.series_new === first.series_new)
			.map((row) => ({
				year: row.time_period,
				before: formatValue(row.value_old, unit, locale),
				after: formatValue(row.value_new, unit, locale)
			}))
	};
}

/** All that an indicator's page says, split by when it is needed. */
export interface IndicatorData {
	page: IndicatorPage;
	/** The table of the line chart. */
	table: ChartTableData;
	notes: IndicatorNotes;
	figures: IndicatorFigures;
}

async function buildIndicator(slug: string, locale: Locale): Promise<IndicatorData | null> {
	const { database, areas } = await siteData();
	const detail = await indicatorDetail(database, { indicator: slug });
	const first = detail?.series[0];
	if (!detail || !first) return null;
	const { indicator } = detail;
	const labels = areaLabels(areas, locale);
	const open = await openIndicatorView();
	const rows = (await Promise.all(detail.series.map(({ series }) => allRows(series)))).flat();
	const name = indicatorName(detail.indicator, locale);
	const unit = first.unit_measure;
	const view = open.buildIndicatorView(rows, {
		indicator: slug,
		name,
		unit,
		direction: indicator.direction,
		limits: limitsOf(indicator, unit),
		series: first.series,
		aggregates: first.aggregates,
		default_breakdown: first.default_breakdown,
		by: null,
		areas: labels,
		chosen: [],
		year: null,
		locale
	});
	const sections = open.buildBreakdownSections(rows, {
		sources: detail.series,
		areas: labels,
		locale
	});
	const series = await seriesChoices(detail.series, locale);
	const { name_en, name_fr, definition_en, definition_fr, ...facts } = indicator;
	const { table, ...line } = view.line;
	return {
		page: {
			indicator: facts,
			name,
			definition: locale === 'fr' ? definition_fr : definition_en,
			series,
			broken: sections.map(({ series: id, codes }) => ({ series: id, codes })),
			chartTarget: chartTarget(detail.targets, unit, locale),
			lineCodes: line.breakdowns.flatMap(({ codes }) => codes),
			finding: line.finding,
			hasEconomies: view.economy.coverage.length > 0
		},
		table,
		notes: {
			series,
			links: await linkWords(detail.links, locale),
			targets: detail.targets.map((target) => ({
				...target,
				name: locale === 'fr' ? target.name_fr : target.name_en
			})),
			...(await worldRevisions(slug, unit, locale))
		},
		figures: {
			areas: [...labels].map(([code, { kind, slug: own, name: label }]) => [
				code,
				kind,
				own,
				label
			]),
			traits: targetTraits(areas, detail.targets),
			line,
			economy: view.economy,
			sections
		}
	};
}

const built = new Map<string, Promise<IndicatorData | null>>();

/** An indicator's page in a language, built once; null where there is no such indicator. */
export function indicatorData(slug: string, locale: Locale): Promise<IndicatorData | null> {
	const key = `${locale} ${slug}`;
	const known = built.get(key) ?? buildIndicator(slug, locale);
	built.set(key, known);
	return known;
}
