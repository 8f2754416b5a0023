import { m, type Locale } from '#lib/i18n/index.ts';
import type { BreakdownDimension } from '#lib/domain/index.ts';

type Message = (inputs: object, options: { locale: Locale }) => string;

const CODES: Record<string, Message> = {
	_T: m.breakdown_code_t,
	F: m.breakdown_code_f,
	M: m.breakdown_code_m,
	U: m.breakdown_code_u,
	R: m.breakdown_code_r,
	PRIMAR: m.breakdown_code_primar,
	LOWSEC: m.breakdown_code_lowsec,
	UPPSEC: m.breakdown_code_uppsec,
	SECOND: m.breakdown_code_second,
	AGG_0_1: m.breakdown_code_agg_0_1,
	AGG_GE2: m.breakdown_code_agg_ge2,
	SKILL_ARSP: m.breakdown_skill_arsp,
	SKILL_CMFL: m.breakdown_skill_cmfl,
	SKILL_COPA: m.breakdown_skill_copa,
	SKILL_EMAIL: m.breakdown_skill_email,
	SKILL_EPRS: m.breakdown_skill_eprs,
	SKILL_INST: m.breakdown_skill_inst,
	SKILL_PCPR: m.breakdown_skill_pcpr,
	SKILL_PRVCY: m.breakdown_skill_prvcy,
	SKILL_SCRTY: m.breakdown_skill_scrty,
	SKILL_SOFT: m.breakdown_skill_soft,
	SKILL_TRAF: m.breakdown_skill_traf,
	SKILL_VRFY: m.breakdown_skill_vrfy,
	SKILL_LITE: m.breakdown_skill_lite,
	SKILL_NUME: m.breakdown_skill_nume,
	SKILL_MATH: m.breakdown_skill_math,
	SKILL_READ: m.breakdown_skill_read,
	SPEED_256KT2MBPS: m.breakdown_speed_256kt2mbps,
	SPEED_2MT10MBPS: m.breakdown_speed_2mt10mbps,
	SPEED_10MBPS: m.breakdown_speed_10mbps,
	QUANTILE_B40: m.breakdown_quantile_b40,
	QUANTILE_R60: m.breakdown_quantile_r60,
	GOVERNMENT_NAT: m.breakdown_government_nat,
	GOVERNMENT_REG: m.breakdown_government_reg,
	GOVERNMENT_LOCAL: m.breakdown_government_local,
	ACTIVITY_ISIC4_C: m.breakdown_activity_isic4_c,
	B2C_INTERNET: m.breakdown_b2c_internet,
	B2C_ACCOUNT: m.breakdown_b2c_account,
	B2C_SERVERS: m.breakdown_b2c_servers,
	B2C_POSTAL: m.breakdown_b2c_postal
};

const COMPOSITES: Record<string, Message> = {
	SKILL: m.breakdown_dimension_composite_skill,
	SPEED: m.breakdown_dimension_composite_speed,
	QUANTILE: m.breakdown_dimension_composite_quantile,
	GOVERNMENT: m.breakdown_dimension_composite_government,
	ACTIVITY: m.breakdown_dimension_composite_activity,
	B2C: m.breakdown_dimension_composite_b2c
};

function ageLabel(code: string, locale: Locale): string | null {
	const [, low, high] = /^Y(\d+)T(\d+)$/.exec(code) ?? [];
	if (low && high) return m.breakdown_age_between({ from: low, to: high }, { locale });
	const [, side, years] = /^Y_(GE|GT|LE|LT)(\d+)$/.exec(code) ?? [];
	if (!side || !years) return null;
	const edge = Number(years) + (side === 'GT' || side === 'LE' ? 1 : 0);
	return side.startsWith('G')
		? m.breakdown_age_over({ from: edge }, { locale })
		: m.breakdown_age_under({ to: edge }, { locale });
}

/** A breakdown code in words, in lower case, e.g. `F` as `women`; an unknown code as it is. */
export function breakdownLabel(code: string, locale: Locale): string {
	return CODES[code]?.({}, { locale }) ?? ageLabel(code, locale) ?? code;
}

/** What a dimension divides figures by, e.g. `by sex`; composite breakdowns by their codes. */
export function dimensionLabel(
	dimension: BreakdownDimension,
	codes: readonly string[],
	locale: Locale
): string {
	switch (dimension) {
		case 'sex':
			return m.breakdown_dimension_sex({}, { locale });
		case 'age':
			return m.breakdown_dimension_age({}, { locale });
		case 'urbanisation':
			return m.breakdown_dimension_urbanisation({}, { locale });
		case 'education_lev':
			return m.breakdown_dimension_education_lev({}, { locale });
		case 'composite_breakdown': {
			const prefix = codes[0]?.split('_')[0] ?? '';
			return (COMPOSITES[prefix] ?? m.breakdown_dimension_composite)({}, { locale });
		}
	}
}
