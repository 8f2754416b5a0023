import { BAND_SCORE, type Area, type ProgressMethod, type Series } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { revisionsOf, vintageChanges, type VintageChangeRow } from '#lib/query/index.ts';
import { formatValue, verdictWords } from '#lib/view/index.ts';
import { indicatorName } from './localized-words.ts';
import { siteData } from './site-data.server.ts';

/** What a later vintage of an indicator changes for an area. */
export interface VintageChange {
	/** The two series, as a key. */
	id: string;
	indicator: string;
	name: string;
	/** The two vintages, and which of them the verdicts of the site rest on. */
	vintages: string;
	figures: string;
	/** Of each method, the verdict toward each target. */
	methods: { method: ProgressMethod; verdicts: string[] }[];
}

function verdictText(row: VintageChangeRow, unit: string, locale: Locale): string {
	const target =
		row.target_value === null || row.target_year === null
			? m.overview_vintage_no_target({}, { locale })
			: m.overview_vintage_target(
					{ value: formatValue(row.target_value, unit, locale), year: row.target_year },
					{ locale }
				);
	const after = verdictWords(row.verdict_new, locale);
	const said =
		row.verdict_old === row.verdict_new
			? m.overview_vintage_same({ verdict: after }, { locale })
			: m.overview_vintage_changed(
					{ before: verdictWords(row.verdict_old, locale), after },
					{ locale }
				);
	const { score_old, score_new, verdict_new } = row;
	const middle = verdict_new === 'not_assessable' ? null : BAND_SCORE[verdict_new];
	if (score_old === null || score_new === null || score_new === score_old || score_new === middle) {
		return m.overview_vintage_verdict({ target, said }, { locale });
	}
	return m.overview_vintage_scored(
		{
			target,
			said,
			before: formatNumber(score_old, locale, 2),
			after: formatNumber(score_new, locale, 2)
		},
		{ locale }
	);
}

async function figuresText(
	row: VintageChangeRow,
	area: Area,
	unit: string,
	locale: Locale
): Promise<string> {
	const { database } = await siteData();
	const revised = (
		await revisionsOf(database, { indicator: row.indicator, areas: [area.ref_area] })
	).filter((each) => each.series_old === row.series_old && each.series_new === row.series_new);
	const latest = m.overview_vintage_latest(
		{
			after: formatValue(row.latest_value_new, unit, locale),
			year_after: row.latest_year_new,
			before: formatValue(row.latest_value_old, unit, locale),
			year_before: row.latest_year_old
		},
		{ locale }
	);
	const last = revised.at(-1);
	if (!last) return latest;
	return `${latest} ${m.overview_vintage_revised(
		{
			count: revised.length,
			year: last.time_period,
			before: formatValue(last.value_old, unit, locale),
			after: formatValue(last.value_new, unit, locale)
		},
		{ locale }
	)}`;
}

/** What the later of two vintages changes in an area's figures and verdicts; one of them is among the series `shown`. */
export async function vintageChangesOf(
	area: Area,
	shown: ReadonlySet<string>,
	locale: Locale
): Promise<VintageChange[]> {
	const { database, indicators, series, sources } = await siteData();
	const pairs = new Map<string, VintageChangeRow[]>();
	for (const row of await vintageChanges(database, { ref_area: area.ref_area })) {
		if (!shown.has(row.series_old) && !shown.has(row.series_new)) continue;
		const id = `${row.series_old} ${row.series_new}`;
		pairs.set(id, [...(pairs.get(id) ?? []), row]);
	}
	const known = (code: string): { own: Series; vintage: string; publisher: string } => {
		const own = series.find((each) => each.series === code);
		const source = sources.find((each) => each.source === own?.source);
		if (!own || !source) throw new Error(`${code}: no series or no source`);
		return { own, vintage: source.vintage, publisher: source.publisher };
	};
	const change = async (id: string, rows: readonly VintageChangeRow[]) => {
		const [first] = rows;
		const indicator = indicators.find((own) => own.indicator === first?.indicator);
		if (!first || !indicator) throw new Error(`${id}: no indicator`);
		const later = known(first.series_new);
		const earlier = known(first.series_old);
		const unit = later.own.unit_measure;
		const methods = [...new Set(rows.map(({ method }) => method))];
		const vintages = m.overview_vintages(
			{ publisher: later.publisher, after: later.vintage, before: earlier.vintage },
			{ locale }
		);
		const rests =
			shown.has(first.series_old) && later.own.economies === 0
				? ` ${m.overview_vintage_rests({ before: earlier.vintage }, { locale })}`
				: '';
		return {
			id,
			indicator: first.indicator,
			name: indicatorName(indicator, locale),
			vintages: `${vintages}${rests}`,
			figures: await figuresText(first, area, unit, locale),
			methods: methods.map((method) => ({
				method,
				verdicts: rows
					.filter((row) => row.method === method)
					.map((row) => verdictText(row, unit, locale))
			}))
		};
	};
	return Promise.all([...pairs].map(([id, rows]) => change(id, rows)));
}
