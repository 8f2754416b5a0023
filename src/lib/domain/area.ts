/** What an area is: the world, an economy, a group of economies, or a former economy. */
export const AREA_KINDS = ['world', 'economy', 'group', 'former'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** Who defines an area: UN M49, the UN SDG database, ITU, the World Bank, UNCTAD. */
export const AREA_SCHEMES = ['M49', 'UNSD_SDG', 'ITU', 'WB', 'UNCTAD'] as const;
export type AreaScheme = (typeof AREA_SCHEMES)[number];

/** The six official languages of the United Nations, as BCP 47 tags. */
export const UN_LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

/** One row of the `areas` table. Codes are null where the source gives none. */
export interface Area {
	ref_area: string;
	iso3: string | null;
	iso2: string | null;
	kind: AreaKind;
	scheme: AreaScheme;
	/** The last part of the area's page address; null where the area has no page. */
	slug: string | null;
	name_en: string;
	name_fr: string | null;
	name_es: string | null;
	name_ru: string | null;
	name_ar: string | null;
	name_zh: string | null;
	/** M49 codes of the UN region, sub-region and intermediate region. */
	region: string | null;
	sub_region: string | null;
	intermediate_region: string | null;
	/** `ITU_AFR`, `ITU_AMS`, `ITU_ARB`, `ITU_ASP`, `ITU_CIS` or `ITU_EUR`. */
	itu_region: string | null;
	/** World Bank income group of the release named in `sources`: `WB_HIC`, `WB_UMC`, `WB_LMC`, `WB_LIC`. */
	income_group: string | null;
	ldc: boolean;
	lldc: boolean;
	sids: boolean;
	un_member: boolean;
	/** Degrees, for the dot that stands for a small state on a map. */
	latitude: number | null;
	longitude: number | null;
}

/** One row of the `area_members` table: an economy of a group, by the group's own list. */
export interface AreaMember {
	group_area: string;
	ref_area: string;
	source: string;
}

/** The area's name in a UN language, or its English name where the source has none. */
export function areaName(area: Area, language: string): string {
	switch (language) {
		case 'fr':
			return area.name_fr ?? area.name_en;
		case 'es':
			return area.name_es ?? area.name_en;
		case 'ru':
			return area.name_ru ?? area.name_en;
		case 'ar':
			return area.name_ar ?? area.name_en;
		case 'zh':
			return area.name_zh ?? area.name_en;
		default:
			return area.name_en;
	}
}
