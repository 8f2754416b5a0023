import type { ProgressMethod } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';

/** What a method's section says in words. */
interface MethodTexts {
	publisher: string;
	asks: string;
	without: string;
	silent: string;
	projection: string;
	/** What of it is ours; null where nothing is. */
	ours: string | null;
	source: string;
}

/** The words of each method's section, in the page's language. */
export const METHOD_TEXTS: Readonly<Record<ProgressMethod, () => MethodTexts>> = {
	OPEN_SDG: () => ({
		publisher: m.methods_open_sdg_publisher(),
		asks: m.methods_open_sdg_asks(),
		without: m.methods_open_sdg_without(),
		silent: m.methods_open_sdg_silent(),
		projection: m.methods_open_sdg_projection(),
		ours: m.methods_open_sdg_ours(),
		source: m.methods_open_sdg_source()
	}),
	UN_2023: () => ({
		publisher: m.methods_un_2023_publisher(),
		asks: m.methods_un_2023_asks(),
		without: m.methods_un_2023_without(),
		silent: m.methods_un_2023_silent(),
		projection: m.methods_un_2023_projection(),
		ours: m.methods_un_2023_ours(),
		source: m.methods_un_2023_source()
	}),
	UN_REGIONAL: () => ({
		publisher: m.methods_un_regional_publisher(),
		asks: m.methods_un_regional_asks(),
		without: m.methods_un_regional_without(),
		silent: m.methods_un_regional_silent(),
		projection: m.methods_un_regional_projection(),
		ours: m.methods_un_regional_ours(),
		source: m.methods_un_regional_source()
	}),
	EUROSTAT: () => ({
		publisher: m.methods_eurostat_publisher(),
		asks: m.methods_eurostat_asks(),
		without: m.methods_eurostat_without(),
		silent: m.methods_eurostat_silent(),
		projection: m.methods_eurostat_projection(),
		ours: null,
		source: m.methods_eurostat_source()
	}),
	SDSN: () => ({
		publisher: m.methods_sdsn_publisher(),
		asks: m.methods_sdsn_asks(),
		without: m.methods_sdsn_without(),
		silent: m.methods_sdsn_silent(),
		projection: m.methods_sdsn_projection(),
		ours: null,
		source: m.methods_sdsn_source()
	}),
	ITU_UMC: () => ({
		publisher: m.methods_itu_umc_publisher(),
		asks: m.methods_itu_umc_asks(),
		without: m.methods_itu_umc_without(),
		silent: m.methods_itu_umc_silent(),
		projection: m.methods_itu_umc_projection(),
		ours: m.methods_itu_umc_ours(),
		source: m.methods_itu_umc_source()
	})
};

const STATUS = {
	confirmed: m.methods_status_confirmed,
	limits_unconfirmed: m.methods_status_limits_unconfirmed,
	unconfirmed: m.methods_status_unconfirmed
};

/** How far a method is confirmed, in the page's language. */
export function methodStatus(confidence: keyof typeof STATUS): string {
	return STATUS[confidence]();
}
