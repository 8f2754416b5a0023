import { areaName } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { targetStatus, type TargetStatusRow } from '#lib/query/index.ts';
import { formatValue, methodWord, reasonWords, verdictSentence } from '#lib/view/index.ts';
import { siteData } from '../../../site-data.server.ts';
import type { PageServerLoad } from './$types';

/** The frameworks in the order in which they are shown. */
const FRAMEWORKS = [
	{ codes: ['UMC_2030', 'UMC_DATAHUB'], name: m.targets_umc },
	{ codes: ['BBC_2025'], name: m.targets_bbc },
	{ codes: ['CONNECT_2030'], name: m.targets_connect },
	{ codes: ['ITU_SP_2024'], name: m.targets_itu },
	{ codes: ['GDC'], name: m.targets_gdc },
	{ codes: ['SDG', 'WSIS_20'], name: m.targets_sdg }
];

/** What is about use stands first, then access, prices and skills. */
const place = ({ code }: { code: string }) => 'UTAS'.indexOf(code.charAt(0)) + 1;

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const { database, areas, indicators } = await siteData();
	const rows = await targetStatus(database);
	const view = (row: TargetStatusRow) => {
		const area = areas.find(({ ref_area }) => ref_area === row.ref_area);
		const indicator = indicators.find((own) => own.indicator === row.indicator);
		const unit = row.unit_measure ?? row.unit ?? '';
		const name = locale === 'fr' ? row.name_fr : row.name_en;
		const subject = {
			name,
			unit,
			area: area ? areaName(area, locale) : '',
			locale,
			direction: indicator?.direction,
			operator: row.operator,
			limit_low: indicator?.limit_low,
			limit_high: indicator?.limit_high
		};
		return {
			id: row.target_id,
			code: row.code,
			name,
			indicator: row.indicator,
			wanted: row.value_text ?? m.targets_no_value(),
			scope: row.scope_text,
			confirmed: row.confirmed,
			source: row.source,
			area: subject.area,
			latest:
				row.latest_value === null || row.breakdown !== null
					? null
					: { value: formatValue(row.latest_value, unit, locale), year: row.latest_year },
			economies: row.economies,
			met: row.economies_met,
			methods: row.verdicts.map((verdict) => ({
				method: verdict.method,
				verdict: verdict.verdict,
				word: verdict.reason
					? reasonWords(verdict.reason, locale)
					: verdict.word
						? methodWord(verdict.word, locale)
						: '',
				sentence: verdictSentence(verdict, subject)
			}))
		};
	};
	return {
		frameworks: FRAMEWORKS.map(({ codes, name }) => ({
			id: codes[0] ?? '',
			name: name({}, { locale }),
			targets: rows
				.filter(({ framework }) => codes.includes(framework))
				.sort((a, b) => place(a) - place(b))
				.map(view)
		}))
	};
};
