import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import {
	absenceWords,
	isValued,
	type ExploreChartInput,
	type ExploreLine
} from '#lib/view/index.ts';
import type { FigureAbsence } from '#lib/domain/index.ts';
import type { SceneKey } from '../scene/scene.ts';
import type { ExploreAxis } from './explore-axis.ts';
import type { PlacedFigure } from './line-marks.ts';

/** Names that a sentence lists before it counts the rest. */
const MOST_NAMES = 8;

/** Some names as a list; where there are many, the first ones and how many more. */
export function nameList(all: readonly string[], locale: Locale): string {
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	if (all.length <= MOST_NAMES + 1) return list.format(all);
	const count = formatNumber(all.length - MOST_NAMES, locale, 0);
	return list.format([...all.slice(0, MOST_NAMES), m.explore_list_more({ count }, { locale })]);
}

/** Which sources and releases the lines are of, where they are more than one. */
export function sourceNotes(
	lines: readonly ExploreLine[],
	{ names }: Pick<ExploreChartInput, 'names'>
): string[] {
	const { locale } = names;
	const sources = new Set(
		lines.map(({ series, source, vintage }) => {
			const publisher = names.series(series)?.publisher ?? source;
			return m.explore_source_release({ publisher, vintage }, { locale });
		})
	);
	if (sources.size < 2) return [];
	const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format([...sources]);
	return [m.explore_note_sources({ list }, { locale })];
}

/** Which lines have no figure at all, and why, a sentence for each reason. */
export function absentNotes(
	lines: readonly ExploreLine[],
	{ names: { locale } }: Pick<ExploreChartInput, 'names'>
): string[] {
	const absent = lines.filter(({ figures }) => !figures.some(isValued));
	return reasonNotes(
		absent.map((line) => ({ name: line.name, absence: line.figures.at(-1)?.absence ?? null })),
		locale
	);
}

/** What has no figure, by reason: a sentence for each. */
export function reasonNotes(
	absent: readonly { name: string; absence: FigureAbsence | null }[],
	locale: Locale
): string[] {
	const reasons = new Map<FigureAbsence, string[]>();
	for (const { name, absence } of absent) {
		const reason = absence ?? 'missing';
		reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
	}
	return [...reasons].map(([reason, all]) =>
		m.explore_note_absent(
			{ list: nameList(all, locale), reason: absenceWords(reason, locale) },
			{ locale }
		)
	);
}

/** That an axis is not logarithmic though it was asked for. */
export function logNotes(
	asked: boolean | undefined,
	{ isLog }: Pick<ExploreAxis, 'isLog'>,
	locale: Locale
): string[] {
	return asked && !isLog ? [m.explore_note_no_log({}, { locale })] : [];
}

/** The key of the flags that the figures of a chart carry. */
export function flagKeys(
	placed: readonly Pick<PlacedFigure, 'flags'>[],
	locale: Locale,
	shapes: { estimate: SceneKey['shape'] } = { estimate: 'dashed' }
): SceneKey[] {
	const some = (flag: keyof PlacedFigure['flags']) => placed.some(({ flags }) => flags[flag]);
	const keys: SceneKey[] = [];
	if (some('estimate')) {
		const text = m.charts_key_estimate({}, { locale });
		keys.push({ text, shape: shapes.estimate, colour: 'soft' });
	}
	if (some('break')) {
		keys.push({ text: m.charts_key_break({}, { locale }), shape: 'slash', colour: 'ink' });
	}
	if (some('other')) {
		keys.push({ text: m.charts_key_flag({}, { locale }), shape: 'open-diamond', colour: 'soft' });
	}
	return keys;
}
