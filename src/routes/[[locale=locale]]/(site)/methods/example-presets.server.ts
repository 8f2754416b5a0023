import {
	applicableTargets,
	areaName,
	parityIndex,
	PARITY_TARGET,
	type Observation,
	type ProgressPoint
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { seriesRows } from '#lib/query/index.ts';
import { measureWords } from '#lib/view/index.ts';
import { frameworks } from '../../../frameworks.server.ts';
import { frameSource, indicatorName } from '../../../localized-words.ts';
import { siteData } from '../../../site-data.server.ts';
import type { ExamplePreset } from './example-preset.ts';

/** Which real figures the worked example offers. */
const EXAMPLES = [
	{ series: 'WB_WDI_2024.IT_NET_USER_ZS', ref_area: '001', parity: false },
	{ series: 'ITU_DDD.PRICE_FIXED_BROADBAND', ref_area: '404', parity: false },
	{ series: 'UNSD_SDG.IT_USE_II99', ref_area: '001', parity: true }
] as const;

function toPoint({ time_period, obs_value, obs_status }: Observation): ProgressPoint[] {
	return obs_value === null ? [] : [{ year: time_period, value: obs_value, status: obs_status }];
}

async function totals(series: string, ref_area: string): Promise<ProgressPoint[]> {
	const { database } = await siteData();
	const rows = await seriesRows(database, { series, areas: [ref_area], breakdown: {} });
	return rows.flatMap(toPoint);
}

async function parities(series: string, ref_area: string): Promise<ProgressPoint[]> {
	const { database } = await siteData();
	const [women, men] = await Promise.all(
		['F', 'M'].map((sex) => seriesRows(database, { series, areas: [ref_area], breakdown: { sex } }))
	);
	return (women ?? []).flatMap((row) => {
		const other = men?.find(({ time_period }) => time_period === row.time_period);
		const value = parityIndex(row.obs_value, other?.obs_value);
		if (value === null || !other) return [];
		const status = row.obs_status === 'A' ? other.obs_status : row.obs_status;
		return [{ year: row.time_period, value, status }];
	});
}

/** The real figures of the worked example in a language; throws where the data lack one of them. */
export async function examplePresets(locale: Locale): Promise<ExamplePreset[]> {
	const { areas, indicators, series, sources } = await siteData();
	const { targets } = await frameworks();
	return Promise.all(
		EXAMPLES.map(async ({ series: id, ref_area, parity }) => {
			const row = series.find((each) => each.series === id);
			const indicator = indicators.find((each) => each.indicator === row?.indicator);
			const source = sources.find((each) => each.source === row?.source);
			const area = areas.find((each) => each.ref_area === ref_area);
			if (!row || !indicator || !source || !area) throw new Error(`no such series or area: ${id}`);
			const own = targets.filter((each) => each.indicator === indicator.indicator);
			const target = parity
				? PARITY_TARGET
				: applicableTargets(own, area, row.unit_measure).primary;
			if (!target) throw new Error(`no target applies: ${id}, ${ref_area}`);
			const { publisher, title, vintage } = frameSource(source, locale);
			const measure = parity ? measureWords('parity_sex', locale) : null;
			const rises = indicator.direction !== -1;
			return {
				id: parity ? `${indicator.indicator}-parity` : indicator.indicator,
				name: [indicatorName(indicator, locale), measure, areaName(area, locale)]
					.filter((part) => part !== null)
					.join(', '),
				unit: parity ? 'RATIO' : row.unit_measure,
				points: await (parity ? parities(id, ref_area) : totals(id, ref_area)),
				direction: parity || rises ? 1 : -1,
				limit: parity ? 1 : rises ? indicator.limit_high : null,
				kind: parity ? 'parity' : row.unit_measure === 'PERCENT' ? 'percent' : 'other',
				target: { value: target.value, operator: target.operator, year: target.year },
				source: `${publisher}, ${title}, ${vintage}`,
				path: `/indicators/${indicator.indicator}/`
			};
		})
	);
}
