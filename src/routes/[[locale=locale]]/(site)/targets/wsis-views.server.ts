import type { Series, WsisTarget } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	breakdownLabel,
	flagWords,
	formatValue,
	parseBreakdown,
	selectBreakdown
} from '#lib/view/index.ts';
import { areaProgress } from '../../../area-progress.server.ts';
import { frameworks, linePath, shortName } from '../../../frameworks.server.ts';
import { indicatorName } from '../../../localized-words.ts';
import { allRows, siteData } from '../../../site-data.server.ts';
import type { PartFigure, Sureness, WsisTargetView } from './target-view.ts';

const WORLD = '001';

/** The items of a list that a curated file separates by semicolons. */
function items(list: string | null): string[] {
	return list?.split(';') ?? [];
}

function surenessOf(confidence: string): Sureness {
	if (confidence.startsWith('confirmed')) return 'confirmed';
	return confidence.startsWith('found') ? 'found' : 'unconfirmed';
}

/** The World's latest figure of each breakdown in a series; none where no figure is held. */
async function partFigures(
	series: Series,
	breakdowns: readonly string[],
	locale: Locale
): Promise<PartFigure[]> {
	const rows = (await allRows(series.series)).filter(({ ref_area }) => ref_area === WORLD);
	return breakdowns.flatMap((breakdown) => {
		const selection = parseBreakdown(breakdown);
		const latest = selectBreakdown(rows, selection)
			.filter((row) => row.obs_value !== null)
			.reduce<(typeof rows)[number] | null>(
				(last, row) => (last && last.time_period > row.time_period ? last : row),
				null
			);
		if (latest === null || latest.obs_value === null) return [];
		const { obs_value, obs_status: status, nature, time_period: year } = latest;
		const [code = ''] = Object.values(selection);
		const label = breakdownLabel(code, locale);
		const value = formatValue(obs_value, series.unit_measure, locale);
		return [{ label, value, year, flags: flagWords({ status, nature }, locale) }];
	});
}

async function wsisView(target: WsisTarget, locale: Locale): Promise<WsisTargetView> {
	const { areas, indicators, series } = await siteData();
	const { lines, goalTargets } = await frameworks();
	const world = areas.find(({ ref_area }) => ref_area === WORLD);
	if (!world) throw new Error('no area of the World');
	const inFrench = locale === 'fr';
	const slugs = items(target.indicators);
	const named = slugs.flatMap((slug) => {
		const own = indicators.find(({ indicator }) => indicator === slug);
		return own ? [{ indicator: slug, name: indicatorName(own, locale) }] : [];
	});
	const known = await areaProgress(world, locale);
	const progress = slugs.flatMap((slug) =>
		known.filter(({ indicator, measure }) => indicator === slug && measure === target.measure)
	);
	const parts = await Promise.all(
		progress.map(async (row) => {
			const own = series.find((each) => each.series === row.series);
			const { indicator, source } = row;
			const name = named.find((each) => each.indicator === indicator)?.name ?? '';
			const figures = own ? await partFigures(own, items(target.breakdowns), locale) : [];
			return { indicator, name, source, figures };
		})
	);
	return {
		number: target.wsis_target,
		name: inFrench ? target.name_fr : target.name_en,
		nameSureness: surenessOf(target.name_confidence),
		inPlan: target.in_geneva_plan,
		lead: items(target.lead),
		status: inFrench ? target.status_2014_fr : target.status_2014_en,
		statusSureness: surenessOf(target.status_2014_confidence),
		measured: items(inFrench ? target.measured_fr : target.measured_en),
		measuredSureness: surenessOf(target.measured_confidence),
		lines: items(target.action_lines).flatMap((code) => {
			const line = lines.find(({ action_line }) => action_line === code);
			return line ? [{ code, name: shortName(line, locale), path: linePath(code) }] : [];
		}),
		goalTargets: items(target.goal_targets).flatMap((code) => {
			const row = goalTargets.find((each) => each.target === code);
			return row ? [{ target: code, goal: row.goal }] : [];
		}),
		basis: inFrench ? target.basis_fr : target.basis_en,
		progress,
		parts: parts.filter(({ figures }) => figures.length > 0),
		missing: named.filter(({ indicator }) => !progress.some((row) => row.indicator === indicator))
	};
}

/** The WSIS targets of 2003 with their status of 2014 and where they stand now, in the reader's language. */
export async function wsisViews(locale: Locale): Promise<WsisTargetView[]> {
	const { wsisTargets } = await frameworks();
	return Promise.all(wsisTargets.map((target) => wsisView(target, locale)));
}

/** The publications that confirm something of the WSIS targets, each once, as the facts name them. */
export async function wsisSources(): Promise<string[]> {
	const { wsisTargets } = await frameworks();
	const texts = wsisTargets.flatMap((row) => [row.name_confidence, row.status_2014_confidence]);
	return [...new Set(texts.flatMap((text) => /^confirmed: (.+)$/.exec(text)?.[1] ?? []))];
}
