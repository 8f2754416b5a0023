import { areaName } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { targetStatus, type TargetStatusRow } from '#lib/query/index.ts';
import { formatValue, unitWords } from '#lib/view/index.ts';
import { figureFlags } from '../../../figure-flags.server.ts';
import { methodViews } from '../../../method-views.ts';
import { seriesBreakdown } from '../../../series-unit.ts';
import { siteData } from '../../../site-data.server.ts';
import type { TargetView } from './target-view.ts';
import { sourcePhrase } from './source-phrases.ts';
import { afterNumber, wantedWords } from './wanted-words.ts';

/** The frameworks in the order in which they are shown. */
const FRAMEWORKS = [
	{ codes: ['UMC_2030', 'UMC_DATAHUB'], name: m.targets_umc },
	{ codes: ['BBC_2025'], name: m.targets_bbc },
	{ codes: ['CONNECT_2030'], name: m.targets_connect },
	{ codes: ['ITU_SP_2024'], name: m.targets_itu },
	{ codes: ['GDC'], name: m.targets_gdc },
	{ codes: ['SDG', 'WSIS_20'], name: m.targets_sdg }
];

const SCOPES: Record<string, typeof m.targets_scope_world> = {
	world: m.targets_scope_world,
	economies: m.targets_scope_economies,
	developing: m.targets_scope_developing,
	ldc: m.targets_scope_ldc
};

/** Goals stand first, then what is about use, access, prices and skills; numbers as they are counted. */
function byPlace(a: TargetView, b: TargetView): number {
	const place = ({ code }: TargetView) => {
		const index = 'GUTAS'.indexOf(code.charAt(0));
		return index < 0 ? 5 : index;
	};
	return place(a) - place(b) || a.id.localeCompare(b.id, 'en', { numeric: true });
}

/** A note within a confidence, e.g. `confirmed from a source (a secondary summary)`. */
function noteOf(confidence: string): string | null {
	const [, note] = /^(?:un)?confirmed(?: from a source)?[ ,]*\(?(.*?)\)?$/.exec(confidence) ?? [];
	return note || null;
}

function silenceOf(row: TargetStatusRow, area: string, locale: Locale): string {
	if (row.verdicts.length > 0) return '';
	if (!row.confirmed) return m.targets_not_judged({}, { locale });
	if (row.value === null) return m.targets_not_judged_number({}, { locale });
	if (row.indicator === null) return m.targets_not_judged_indicator({}, { locale });
	return m.targets_not_judged_figure({ area }, { locale });
}

async function targetView(row: TargetStatusRow, locale: Locale): Promise<TargetView> {
	const { areas, indicators, series, sources } = await siteData();
	const area = areas.find(({ ref_area }) => ref_area === row.ref_area);
	if (!area) throw new Error(`${row.target_id}: no area ${row.ref_area}`);
	const indicator = indicators.find((own) => own.indicator === row.indicator);
	const own = series.find((each) => each.series === row.series);
	const source = sources.find((each) => each.source === own?.source);
	const name = locale === 'fr' ? row.name_fr : row.name_en;
	const parity = row.breakdown !== null;
	const unit = parity ? 'INDEX' : (own?.unit_measure ?? '');
	const placed = areaName(area, locale);
	const scope = (row.scope ?? '')
		.split(';')
		.flatMap((code) => SCOPES[code]?.({}, { locale }) ?? []);
	const said = (text: string | null) => (text === null ? null : sourcePhrase(text, locale));
	const { latest_value, latest_year } = row;
	return {
		id: row.target_id,
		code: row.code === '-' ? row.framework.replace('_', '+') : row.code,
		name,
		indicator: row.indicator,
		wanted: wantedWords(row, locale),
		year: row.year,
		scope: scope.length > 0 ? scope.join(', ') : said(row.scope_text),
		wantedOf: said(afterNumber(row)),
		confirmed: row.confirmed,
		caution: said(noteOf(row.confidence)),
		source: row.source,
		area: { name: placed, code: (area.slug ?? area.ref_area).toUpperCase() },
		series: own?.series ?? null,
		latest:
			latest_value === null || latest_year === null || !own
				? null
				: {
						value: formatValue(latest_value, unit, locale),
						of: parity ? unitWords(unit, locale) : seriesBreakdown(own, locale),
						flags:
							parity || row.computed
								? []
								: await figureFlags(own, area.ref_area, latest_year, locale),
						year: latest_year,
						computed: row.computed ?? false
					},
		publisher: source ? `${source.publisher}, ${source.vintage}` : '',
		economies: row.economies,
		met: row.economies_met,
		methods: indicator
			? methodViews(row.verdicts, { name, unit, area, indicator, operator: row.operator, locale })
			: [],
		silence: silenceOf(row, placed, locale)
	};
}

/** Every framework with its targets and where they stand, in the reader's language. */
export async function frameworkViews(
	locale: Locale
): Promise<{ id: string; name: string; targets: TargetView[] }[]> {
	const { database } = await siteData();
	const rows = await targetStatus(database);
	const shown = FRAMEWORKS.flatMap(({ codes }) => codes);
	const lost = rows.find(({ framework }) => !shown.includes(framework));
	if (lost) throw new Error(`${lost.target_id}: no section for ${lost.framework}`);
	return Promise.all(
		FRAMEWORKS.map(async ({ codes, name }) => {
			const own = rows.filter(({ framework }) => codes.includes(framework));
			const targets = await Promise.all(own.map((row) => targetView(row, locale)));
			return {
				id: (codes[0] ?? '').toLowerCase(),
				name: name({}, { locale }),
				targets: targets.sort(byPlace)
			};
		})
	);
}
