import type { Area, VerdictRow } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { formatValue, measureWords, targetSentence, unitWords } from '#lib/view/index.ts';
import { figureFlags } from './figure-flags.server.ts';
import { frameworks } from './frameworks.server.ts';
import { indicatorName } from './localized-words.ts';
import { areaVerdicts } from './progress-data.server.ts';
import { methodViews } from './method-views.ts';
import type { IndicatorProgress } from './progress-view.ts';
import { seriesFacts } from './series-facts.server.ts';
import { seriesPoints } from './series-points.server.ts';
import { seriesUnit } from './series-unit.ts';
import { siteData } from './site-data.server.ts';

/** The first year that lines on their way to a target begin with. */
export const FIRST_YEAR = 2005;

async function progressOf(
	rows: readonly VerdictRow[],
	area: Area,
	locale: Locale
): Promise<IndicatorProgress> {
	const { indicators, series, sources } = await siteData();
	const { targets } = await frameworks();
	const [first] = rows;
	const indicator = indicators.find((own) => own.indicator === first?.indicator);
	const own = series.find((each) => each.series === first?.series);
	if (!first || !indicator || !own) throw new Error(`${first?.series}: no indicator or no series`);
	const source = sources.find((each) => each.source === own.source);
	const parity = first.measure !== 'value';
	const unit = parity ? 'INDEX' : own.unit_measure;
	const plain = indicatorName(indicator, locale);
	const words = measureWords(first.measure, locale);
	const name =
		words === null ? plain : m.targets_parity_of({ name: plain, parity: words }, { locale });
	const points = parity
		? []
		: (await seriesPoints(own, area.ref_area, first.computed))
				.filter(({ year }) => year >= FIRST_YEAR)
				.map(({ year, value }) => ({ year, value }));
	const value = first.latest_value === null ? '' : formatValue(first.latest_value, unit, locale);
	const target = targets.find(({ target_id }) => target_id === first.target_id);
	return {
		indicator: indicator.indicator,
		measure: first.measure,
		name,
		unit: parity ? unitWords(unit, locale) : seriesUnit(own, locale),
		value,
		flags:
			parity || first.computed
				? []
				: await figureFlags(own, area.ref_area, first.latest_year, locale),
		year: first.latest_year === null ? '' : String(first.latest_year),
		target: targetSentence(first, target, { unit, locale }),
		spark: {
			points,
			target:
				first.target_value === null || first.target_year === null || parity
					? null
					: { year: first.target_year, value: first.target_value },
			projection: parity ? null : first.projection,
			limit: indicator.limit_high,
			years: (await seriesFacts(own)).years
		},
		sparkLabel: m.progress_spark({ name, value, year: first.latest_year ?? '' }, { locale }),
		series: first.series,
		source: source ? `${source.publisher}, ${source.vintage}` : '',
		computed: first.computed,
		methods: methodViews(rows, { name, unit, area, indicator, operator: target?.operator, locale })
	};
}

const built = new Map<string, Promise<IndicatorProgress[]>>();

async function build(area: Area, locale: Locale): Promise<IndicatorProgress[]> {
	const groups = new Map<string, VerdictRow[]>();
	for (const row of await areaVerdicts(area.ref_area)) {
		const key = `${row.indicator} ${row.measure}`;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return Promise.all([...groups.values()].map((rows) => progressOf(rows, area, locale)));
}

/** The progress of every indicator in an area, by every method, in the reader's language; built once. */
export function areaProgress(area: Area, locale: Locale): Promise<IndicatorProgress[]> {
	const key = `${locale} ${area.ref_area}`;
	const known = built.get(key) ?? build(area, locale);
	built.set(key, known);
	return known;
}
