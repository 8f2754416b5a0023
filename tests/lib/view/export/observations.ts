import type { Figure, Observation } from '#lib/domain/index.ts';
import type { ExportChoice, ExportNames } from '#lib/view/index.ts';

const PLAIN: Observation = {
	series: 'UNSD_SDG.IT_USE_II99',
	ref_area: '404',
	time_period: 2020,
	sex: '_T',
	age: '_T',
	urbanisation: '_T',
	education_lev: '_T',
	composite_breakdown: '_T',
	obs_value: 22.57,
	obs_text: null,
	obs_status: 'A',
	nature: 'C',
	unit_measure: 'PERCENT',
	source: 'UNSD_SDG',
	vintage: '2023-12',
	comment_obs: null
};

/** One published observation, some of it replaced. */
export function observation(part: Partial<Observation> = {}): Observation {
	return { ...PLAIN, ...part };
}

/** Figures, absences, texts and breakdowns of two series. */
export const OBSERVATIONS: readonly Observation[] = [
	observation(),
	observation({ time_period: 2019, obs_value: 17.83, obs_status: 'E', nature: 'E' }),
	observation({ sex: 'F', age: 'Y15T24', urbanisation: 'R', obs_value: 0 }),
	observation({
		...{ ref_area: '204', obs_value: null, obs_text: '...', obs_status: 'O', nature: null },
		comment_obs: 'Not collected, "so" the office; says = nothing\nmore'
	}),
	observation({ ref_area: '001', obs_value: 2.5, obs_text: '<2.5', comment_obs: '=1+1' }),
	observation({
		...{ series: 'WB_WDI.TX_VAL_ICTG', source: 'WB_WDI', vintage: '2026-03', nature: null },
		...{ obs_value: -0.0000005, unit_measure: 'CUR_USD', ref_area: 'ITU_AFR' }
	})
];

/** Names of what these observations speak of. */
export const NAMES: ExportNames = {
	locale: 'en',
	area: (ref_area) =>
		({
			'404': { name: 'Kenya', iso3: 'KEN' },
			'204': { name: 'Benin', iso3: 'BEN' },
			'001': { name: 'World', iso3: null },
			ITU_AFR: { name: 'Africa (ITU)', iso3: null }
		})[ref_area],
	series: (series) =>
		({
			'UNSD_SDG.IT_USE_II99': {
				...{ name: 'Individuals using the Internet', indicator: 'internet-use' },
				...{ publisher: 'UNSD', vintage: '2023-12', licence: 'CC BY 4.0' }
			},
			'WB_WDI.TX_VAL_ICTG': {
				...{ name: 'ICT goods, exports', indicator: 'ict-goods' },
				...{ publisher: 'World Bank', vintage: '2026-03', licence: 'CC BY 4.0' }
			}
		})[series]
};

/** How these observations were chosen. */
export const CHOICE: ExportChoice = {
	title: 'Individuals using the Internet',
	filters: [
		{ name: 'Economies', value: 'Kenya, Benin' },
		{ name: 'Years', value: '2019 to 2020' }
	],
	address: 'https://example.org/indicators/internet-use/?areas=404,204&from=2019',
	accessed: '2026-11-27',
	sources: [
		{
			...{ source: 'UNSD_SDG', title: 'Global SDG Indicators Database' },
			...{ publisher: 'United Nations Statistics Division', vintage: '2023-12' },
			...{ licence: 'CC BY 4.0 (packaging); UN open data', address: 'https://example.org/sdg' }
		},
		{
			...{ source: 'WB_WDI', title: 'World Development Indicators', publisher: 'World Bank' },
			...{ vintage: '2026-03', licence: 'CC BY 4.0', address: null }
		},
		{
			...{ source: 'ITU_DDD', title: 'Dashboard', publisher: 'ITU' },
			...{ vintage: '2022-01', licence: 'CC BY-NC-SA 3.0 IGO', address: null }
		}
	],
	notes: ['Sources that differ in method stay apart.']
};

/** An observation as the explorer has it. */
export function figure(row: Observation, part: Partial<Figure> = {}): Figure {
	return {
		...row,
		indicator: 'internet-use',
		value: row.obs_value,
		value_unit: row.unit_measure,
		absence: row.obs_value === null ? 'missing' : null,
		members_held: null,
		members_all: null,
		...part
	};
}
