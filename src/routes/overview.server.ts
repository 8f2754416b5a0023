import {
	areaName,
	PROGRESS_METHODS,
	type ProgressMethod,
	type SummaryLayer
} from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { verdictWords } from '#lib/view/index.ts';
import { areaProgress } from './area-progress.server.ts';
import { frameworks } from './frameworks.server.ts';
import type { SummaryEntry, SummaryView } from './progress-view.ts';
import { worldArea } from './site-data.server.ts';
import { lineEntries } from './summary-entries.server.ts';
import { vintageChangesOf, type VintageChange } from './vintage-changes.server.ts';

/** What a delegate sees first. */
export interface Overview {
	/** The lines of the matrix. */
	lines: SummaryEntry[];
	/** Three sentences from the data, by each method. */
	sentences: { method: ProgressMethod; sentences: string[] }[];
	/** What later vintages change in the World's figures and verdicts. */
	changes: VintageChange[];
}

function verdictsOfLayer(
	lines: readonly SummaryEntry[],
	layer: SummaryLayer,
	method: ProgressMethod
): { line: SummaryEntry; own: SummaryView }[] {
	return lines.flatMap((line) => {
		const summaries = line.layers.find((each) => each.layer === layer)?.summaries ?? [];
		const own = summaries.find((each) => each.method === method);
		return own && own.verdict !== 'not_assessable' ? [{ line, own }] : [];
	});
}

function countSentence(
	lines: readonly SummaryEntry[],
	method: ProgressMethod,
	locale: Locale
): string {
	const count = (layer: SummaryLayer) => {
		const spoken = verdictsOfLayer(lines, layer, method);
		const ahead = spoken.filter(({ own }) => ['on_track', 'achieved'].includes(own.verdict));
		return { spoken: spoken.length, ahead: ahead.length };
	};
	const official = count('official');
	const thematic = count('thematic');
	return m.overview_counts(
		{
			lines: lines.length,
			official: official.spoken,
			official_ahead: official.ahead,
			thematic: thematic.spoken,
			thematic_ahead: thematic.ahead
		},
		{ locale }
	);
}

function weakSentence(
	lines: readonly SummaryEntry[],
	method: ProgressMethod,
	locale: Locale
): string | null {
	const weakest = verdictsOfLayer(lines, 'thematic', method)
		.flatMap(({ line, own }) => (own.score === null ? [] : [{ line, own, score: own.score }]))
		.sort((a, b) => a.score - b.score)[0];
	if (!weakest) return null;
	const { line, own } = weakest;
	const facts = {
		line: `${line.code} ${line.name}`,
		verdict: verdictWords(own.verdict, locale),
		speaking: own.speaking
	};
	return own.speaking === 1
		? m.overview_weakest_one(facts, { locale })
		: m.overview_weakest(facts, { locale });
}

/** The world's verdict per action line, in three sentences, and what changed since the previous vintage. */
export async function overview(locale: Locale): Promise<Overview> {
	const { lines } = await frameworks();
	const world = await worldArea();
	const rows = new Set(
		lines.filter(({ matrix_row }) => matrix_row).map((line) => line.action_line)
	);
	const entries = await lineEntries(world.ref_area, locale);
	const shown = entries.filter(({ code }) => rows.has(code));
	const progress = await areaProgress(world, locale);
	const use = progress.find((row) => row.indicator === 'internet-use' && row.measure === 'value');
	const sentencesOf = (method: ProgressMethod) => {
		const pace = use?.methods.find((each) => each.method === method)?.sentence;
		const said =
			use && pace
				? m.overview_pace({ name: use.name, area: areaName(world, locale), pace }, { locale })
				: null;
		return [
			countSentence(shown, method, locale),
			said,
			weakSentence(shown, method, locale)
		].flatMap((sentence) => sentence ?? []);
	};
	return {
		lines: shown,
		sentences: PROGRESS_METHODS.map((method) => ({ method, sentences: sentencesOf(method) })),
		changes: await vintageChangesOf(
			world,
			new Set(progress.flatMap(({ measure, series }) => (measure === 'value' ? [series] : []))),
			locale
		)
	};
}
