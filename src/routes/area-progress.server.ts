import { areaName, type Area, type Target, type VerdictRow } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { tableRows } from '#lib/query/index.ts';
import {
	agreementWords,
	cautionWords,
	formatValue,
	measureWords,
	methodWord,
	reasonWords,
	stepWords,
	unitWords,
	verdictSentence,
	type VerdictSubject
} from '#lib/view/index.ts';
import { indicatorName } from './localized-words.ts';
import { areaVerdicts } from './progress-data.server.ts';
import type { IndicatorProgress, MethodView } from './progress-view.ts';
import { seriesFacts } from './series-facts.server.ts';
import { seriesPoints } from './series-points.server.ts';
import { siteData } from './site-data.server.ts';

const FIRST_YEAR = 2005;
let targets: Promise<Target[]> | undefined;

async function targetOf(target_id: string | null): Promise<Target | undefined> {
	targets ??= siteData().then(({ database }) => tableRows(database, { table: 'targets' }));
	return (await targets).find((target) => target.target_id === target_id);
}

function aimWords(
	row: VerdictRow,
	found: Target | undefined,
	unit: string,
	locale: Locale
): string | null {
	if (row.target_value === null || row.target_year === null) return null;
	if (row.measure !== 'value') return m.progress_target_parity({ year: row.target_year });
	return m.progress_target({
		value: `${found?.operator === '<' || found?.operator === '>' ? found.operator : ''}${formatValue(row.target_value, unit, locale)}`,
		year: row.target_year,
		framework: found ? `${found.framework.replace('_', ' ')} ${found.code}` : ''
	});
}

function methodView(row: VerdictRow, subject: VerdictSubject): MethodView {
	const { unit, locale } = subject;
	return {
		method: row.method,
		verdict: row.verdict,
		word: row.reason
			? reasonWords(row.reason, locale)
			: row.word
				? methodWord(row.word, locale)
				: '',
		sentence: verdictSentence(row, subject),
		agreement: row.reason ? '' : agreementWords(row, locale),
		cautions: cautionWords(row, locale),
		steps: stepWords(row, unit, locale, subject.operator)
	};
}

async function progressOf(
	rows: readonly VerdictRow[],
	area: Area,
	locale: Locale
): Promise<IndicatorProgress> {
	const { indicators, series, sources } = await siteData();
	const [first] = rows;
	const indicator = indicators.find((own) => own.indicator === first?.indicator);
	const own = series.find((each) => each.series === first?.series);
	if (!first || !indicator || !own) throw new Error(`${first?.series}: no indicator or no series`);
	const source = sources.find((each) => each.source === own.source);
	const parity = first.measure !== 'value';
	const unit = parity ? 'INDEX' : own.unit_measure;
	const name = parity
		? `${indicatorName(indicator, locale)}: ${measureWords(first.measure, locale) ?? ''}`
		: indicatorName(indicator, locale);
	const points = parity
		? []
		: (await seriesPoints(own, area.ref_area, first.computed)).filter(
				({ year }) => year >= FIRST_YEAR
			);
	const value = first.latest_value === null ? '' : formatValue(first.latest_value, unit, locale);
	const target = await targetOf(first.target_id);
	const subject: VerdictSubject = {
		name,
		unit,
		area: areaName(area, locale),
		locale,
		direction: indicator.direction,
		operator: target?.operator,
		limit_low: indicator.limit_low,
		limit_high: indicator.limit_high
	};
	return {
		indicator: indicator.indicator,
		measure: first.measure,
		name,
		unit: unitWords(unit, locale),
		value,
		year: first.latest_year === null ? '' : String(first.latest_year),
		target: aimWords(first, target, unit, locale),
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
		sparkLabel: m.progress_spark({ name, value, year: first.latest_year ?? '' }),
		series: first.series,
		source: source ? `${source.publisher}, ${source.vintage}` : '',
		computed: first.computed,
		methods: rows.map((row) => methodView(row, subject))
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
