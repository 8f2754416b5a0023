import { m, type Locale } from '#lib/i18n/index.ts';
import type { UnitMeasure } from '#lib/domain/index.ts';

function knownUnitWords(unit: UnitMeasure, locale: Locale): string | undefined {
	switch (unit) {
		case 'PERCENT':
			return m.view_unit_percent({}, { locale });
		case 'PER_100_POP':
			return m.view_unit_per_100_pop({}, { locale });
		case 'PER_1000000_POP':
			return m.view_unit_per_1000000_pop({}, { locale });
		case 'NUMBER':
			return m.view_unit_number({}, { locale });
		case 'NUM_M':
			return m.view_unit_num_m({}, { locale });
		case 'INDEX':
			return m.view_unit_index({}, { locale });
		case 'SCORE':
			return m.view_unit_score({}, { locale });
		case 'KG':
			return m.view_unit_kg({}, { locale });
		case 'TONNES':
			return m.view_unit_tonnes({}, { locale });
		case 'CON_USD':
			return m.view_unit_con_usd({}, { locale });
		case 'CON_USD_M':
			return m.view_unit_con_usd_m({}, { locale });
		case 'CON_PPP_USD':
			return m.view_unit_con_ppp_usd({}, { locale });
		case 'CUR_USD':
			return m.view_unit_cur_usd({}, { locale });
		case 'CUR_USD_M':
			return m.view_unit_cur_usd_m({}, { locale });
		case 'PT_GNI_PC':
			return m.view_unit_pt_gni_pc({}, { locale });
		case 'KBIT_S':
			return m.view_unit_kbit_s({}, { locale });
		case 'TBIT_S':
			return m.view_unit_tbit_s({}, { locale });
		case 'MB_MONTH':
			return m.view_unit_mb_month({}, { locale });
	}
}

/** The unit in words, e.g. `per 100 inhabitants`; an unknown code is returned as it is. */
export function unitWords(unit: string, locale: Locale): string {
	return knownUnitWords(unit as UnitMeasure, locale) ?? unit;
}
