import { error } from '@sveltejs/kit';
import { maybeFile } from '#lib/catalogue/index.ts';
import type { IndicatorLink, Series, Target } from '#lib/domain/index.ts';
import { BASE_LOCALE, LOCALES, m, maybeLocale, type Locale } from '#lib/i18n/index.ts';
import { indicatorDetail, revisionsOf, tableRows } from '#lib/query/index.ts';
import { formatValue, openIndicatorView } from '#lib/view/index.ts';
import { limitsOf } from './limits-of.ts';
import { frameSource, indicatorName } from '../../../../localized-words.ts';
import { allRows, areaLabels, siteData } from '../../../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import type { IndicatorPage, LinkWords, SeriesChoice } from './indicator-page.ts';

export const entries: EntryGenerator = async () => {
	const { indicators } = await siteData();
	return LOCALES.flatMap((locale) =>
		indicators.map(({ indicator }) =>
			locale === BASE_LOCALE ? { indicator } : { locale, indicator }
		)
	);
};

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
			file: { ...file, columns: file.columns.map((column) => ({ ...column, description: '' })) },
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

export const load: PageServerLoad = async ({ params }): Promise<IndicatorPage> => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const { database, areas } = await siteData();
	const detail = await indicatorDetail(database, { indicator: params.indicator });
	const first = detail?.series[0];
	if (!detail || !first) error(404, m.page_indicator_unknown({ indicator: params.indicator }));
	const { indicator } = detail;
	const labels = areaLabels(areas, locale);
	const open = await openIndicatorView();
	const ids = detail.series.map(({ series }) => series);
	const rows = (await Promise.all(ids.map(allRows))).flat();
	const name = indicatorName(indicator, locale);
	const unit = first.unit_measure;
	const view = open.buildIndicatorView(rows, {
		indicator: indicator.indicator,
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
	return {
		indicator,
		name,
		definition: locale === 'fr' ? indicator.definition_fr : indicator.definition_en,
		series: await seriesChoices(detail.series, locale),
		links: await linkWords(detail.links, locale),
		targets: detail.targets.map((target) => ({
			...target,
			name: locale === 'fr' ? target.name_fr : target.name_en
		})),
		chartTarget: chartTarget(detail.targets, unit, locale),
		...(await worldRevisions(indicator.indicator, unit, locale)),
		areas: [...labels]
			.filter(([, { kind }]) => kind === 'economy')
			.map(([code, { kind, slug, name: label }]) => [code, kind, slug, label]),
		view,
		sections: open.buildBreakdownSections(rows, { sources: detail.series, areas: labels, locale })
	};
};
