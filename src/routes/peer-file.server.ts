import {
	areaName,
	PROGRESS_METHODS,
	TOPICS,
	VERDICTS,
	type Area,
	type Indicator,
	type Series
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { growsWithSize, type PeerArea, type PeerFile, type PeerSeries } from '#lib/view/index.ts';
import { frameworks } from './frameworks.server.ts';
import { indicatorName } from './localized-words.ts';
import { areaVerdicts } from './progress-data.server.ts';
import { seriesPoints } from './series-points.server.ts';
import { siteData } from './site-data.server.ts';

const GNI = 'gni-per-capita';
/** More digits than any page shows. */
const DIGITS = 7;

const SILENT = PROGRESS_METHODS.map(() => VERDICTS.indexOf('not_assessable')).join('');

type Columns = Pick<PeerSeries, 'at' | 'years' | 'values' | 'verdicts' | 'computed'>;

interface Latest {
	year: number;
	value: number;
	computed: boolean;
}

/** The latest figure of an area in a series or its companion of aggregates; else the one that we computed. */
async function latestOf(
	series: Series,
	companion: Series | undefined,
	area: Area
): Promise<Latest | null> {
	for (const own of companion ? [series, companion] : [series]) {
		const last = (await seriesPoints(own, area.ref_area, false)).at(-1);
		if (last) return { ...last, computed: false };
	}
	if (area.kind === 'economy') return null;
	const last = (await seriesPoints(series, area.ref_area, true)).at(-1);
	return last ? { ...last, computed: true } : null;
}

type Judged = Latest & { digits: string };

/** What areas are judged by first: the figure, and its verdicts as `PeerSeries` holds them; by area and series. */
async function judgedFigures(areas: readonly Area[]): Promise<Map<string, Judged>> {
	const judged = new Map<string, Judged>();
	for (const { ref_area } of areas) {
		for (const row of await areaVerdicts(ref_area)) {
			const { measure, series, method, verdict, latest_year: year, latest_value: value } = row;
			if (measure !== 'value' || year === null || value === null) continue;
			const key = `${ref_area} ${series}`;
			const known = judged.get(key) ?? { year, value, computed: row.computed, digits: SILENT };
			const digits = [...known.digits];
			digits[PROGRESS_METHODS.indexOf(method)] = String(VERDICTS.indexOf(verdict));
			judged.set(key, { ...known, digits: digits.join('') });
		}
	}
	return judged;
}

async function peerSeries(
	own: Series,
	areas: readonly Area[],
	judged: ReadonlyMap<string, Judged>
): Promise<Columns> {
	const { series } = await siteData();
	const companion = series.find((each) => each.series === own.aggregates);
	const columns: Columns = { at: [], years: [], values: [], verdicts: [], computed: [] };
	for (const [place, area] of areas.entries()) {
		const verdict =
			judged.get(`${area.ref_area} ${own.series}`) ??
			judged.get(`${area.ref_area} ${companion?.series}`);
		const latest = verdict ?? (await latestOf(own, companion, area));
		if (!latest) continue;
		columns.at.push(place);
		columns.years.push(latest.year);
		columns.values.push(Number(latest.value.toPrecision(DIGITS)));
		columns.verdicts.push(verdict?.digits ?? '');
		if (latest.computed) columns.computed.push(place);
	}
	return columns;
}

type Shared = (Omit<PeerSeries, 'name'> & { name_en: string; name_fr: string })[];

let shared: Promise<Shared> | undefined;

async function readShared(): Promise<Shared> {
	const { areas, indicators, series } = await siteData();
	const { targets } = await frameworks();
	const withPage = areas.filter(({ slug }) => slug !== null);
	const judged = await judgedFigures(withPage);
	const used = new Set([...judged.keys()].map((key) => key.split(' ')[1]));
	const found: Shared = [];
	const topic = (indicator: Indicator) => (TOPICS as readonly string[]).indexOf(indicator.topic);
	for (const indicator of indicators.toSorted((a, b) => topic(a) - topic(b))) {
		const own = series
			.filter((each) => each.indicator === indicator.indicator)
			.filter(({ series: id, aggregates }) => used.has(id) || used.has(aggregates ?? ''))
			.filter((each) => !series.some(({ aggregates }) => aggregates === each.series))
			.filter(({ unit_measure }) => !growsWithSize(unit_measure))
			.sort((a, b) => a.preference - b.preference);
		for (const each of own) {
			found.push({
				indicator: indicator.indicator,
				series: each.series,
				topic: indicator.topic,
				name_en: indicator.name_en,
				name_fr: indicator.name_fr,
				unit: each.unit_measure,
				direction: indicator.direction,
				low: indicator.limit_low,
				high: indicator.limit_high,
				aimed: targets.some(
					(target) =>
						target.indicator === indicator.indicator &&
						target.value !== null &&
						target.breakdown === null
				),
				sdg: indicator.sdg_indicator !== null,
				...(await peerSeries(each, withPage, judged))
			});
		}
	}
	return found;
}

async function peerAreas(locale: Locale): Promise<PeerArea[]> {
	const { areas, series } = await siteData();
	const gni = series.find(({ indicator }) => indicator === GNI);
	if (!gni) throw new Error(`no series of ${GNI}`);
	return Promise.all(
		areas.flatMap((area) => {
			if (area.slug === null) return [];
			const { slug } = area;
			return seriesPoints(gni, area.ref_area, false).then((points) => ({
				code: area.ref_area,
				slug,
				name: areaName(area, locale),
				kind: area.kind,
				region: area.sub_region,
				income: area.income_group,
				ldc: area.ldc,
				lldc: area.lldc,
				sids: area.sids,
				gni: points.at(-1) ?? null
			}));
		})
	);
}

async function build(locale: Locale): Promise<PeerFile> {
	shared ??= readShared();
	const series = (await shared).map(({ name_en, name_fr, ...own }) => ({
		...own,
		name: indicatorName({ name_en, name_fr }, locale)
	}));
	return { areas: await peerAreas(locale), series };
}

const built = new Map<Locale, Promise<PeerFile>>();

/** The file of all areas' latest figures in a language; built once. */
export function peerFile(locale: Locale): Promise<PeerFile> {
	const known = built.get(locale) ?? build(locale);
	built.set(locale, known);
	return known;
}
