import { areaName, DEFAULT_METHOD, type Area, type VerdictRow } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import {
	comparePaces,
	formatShortValue,
	neededPace,
	paceMark,
	paceSentence,
	type NeededPace
} from '#lib/view/index.ts';
import { frameworks } from './frameworks.server.ts';
import { indicatorName } from './localized-words.ts';
import { areaVerdicts } from './progress-data.server.ts';
import { siteData } from './site-data.server.ts';

/** What would have to happen for an area to reach a target. */
export interface AreaPace {
	indicator: string;
	series: string;
	name: string;
	/** The latest figure and its year, with what a reader must know of it. */
	latest: string;
	kind: NeededPace['kind'];
	mark: string;
	sentence: string;
}

interface Ordered extends AreaPace {
	pace: NeededPace;
}

function latestWords(row: VerdictRow, unit: string, locale: Locale): string {
	const value = row.latest_value === null ? '' : formatShortValue(row.latest_value, unit, locale);
	const words = [m.peers_need_now({ value, year: row.latest_year ?? '' })];
	if (row.cautions.split(';').includes('old_data')) words.push(m.peers_need_old());
	if (row.computed) words.push(m.progress_computed());
	return words.join(' · ');
}

/** The targets that an area has not reached, those that need the greatest change of pace first, and the names of those it has. */
export async function areaPaces(
	area: Area,
	locale: Locale
): Promise<{ open: AreaPace[]; met: string[] }> {
	const { indicators, series } = await siteData();
	const { targets } = await frameworks();
	const found: Ordered[] = [];
	for (const row of await areaVerdicts(area.ref_area)) {
		if (row.measure !== 'value' || row.method !== DEFAULT_METHOD) continue;
		const target = targets.find(({ target_id }) => target_id === row.target_id);
		const indicator = indicators.find((own) => own.indicator === row.indicator);
		const own = series.find((each) => each.series === row.series);
		const pace = target?.operator ? neededPace(row, target.operator) : null;
		if (!target || !pace || !indicator || !own || row.latest_value === null) continue;
		const name = indicatorName(indicator, locale);
		const unit = own.unit_measure;
		const subject = {
			...{ name, unit, locale, area: areaName(area, locale) },
			...{ direction: indicator.direction, operator: target.operator }
		};
		found.push({
			...{ indicator: row.indicator, series: row.series, name, pace },
			kind: pace.kind,
			latest: latestWords(row, unit, locale),
			mark: paceMark(pace, locale),
			sentence: paceSentence(pace, row, subject)
		});
	}
	const ordered = found.sort((a, b) => comparePaces(a.pace, b.pace));
	return {
		open: ordered.filter(({ kind }) => kind !== 'met').map(({ pace: _pace, ...own }) => own),
		met: ordered
			.filter(({ kind }) => kind === 'met')
			.map(({ name, latest }) => `${name} (${latest})`)
	};
}
