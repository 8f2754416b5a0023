import { areaName } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { revisionsOf } from '#lib/query/index.ts';
import { formatValue, verdictWords } from '#lib/view/index.ts';
import { areaProgress } from './area-progress.server.ts';
import { frameworks, linePath, shortName } from './frameworks.server.ts';
import { summaryViews } from './layer-view.server.ts';
import { indicatorName } from './localized-words.ts';
import { areaSummaries } from './progress-data.server.ts';
import type { SummaryView } from './progress-view.ts';
import { siteData } from './site-data.server.ts';

/** An action line on the first screen: the world's verdict in each layer, by each method. */
export interface OverviewLine {
	code: string;
	name: string;
	path: string;
	layers: { layer: 'official' | 'thematic'; summaries: SummaryView[] }[];
}

/** What a delegate sees first. */
export interface Overview {
	lines: OverviewLine[];
	/** Three sentences from the data, by the default method. */
	sentences: string[];
	/** What a later release changed of the World's figures. */
	changes: string[];
}

const DEFAULT = 'OPEN_SDG';
const CHANGES = 3;

function verdictOf(line: OverviewLine, layer: 'official' | 'thematic'): SummaryView | undefined {
	return line.layers
		.find((each) => each.layer === layer)
		?.summaries.find(({ method }) => method === DEFAULT);
}

function countSentence(lines: readonly OverviewLine[], locale: Locale): string {
	const spoken = lines.flatMap((line) => {
		const own = verdictOf(line, 'thematic') ?? verdictOf(line, 'official');
		return own && own.verdict !== 'not_assessable' ? [own.verdict] : [];
	});
	const ahead = spoken.filter((verdict) => verdict === 'on_track' || verdict === 'achieved').length;
	return m.overview_counts(
		{ ahead, spoken: spoken.length, lines: lines.length, silent: lines.length - spoken.length },
		{ locale }
	);
}

function weakSentence(lines: readonly OverviewLine[], locale: Locale): string | null {
	const weakest = lines
		.flatMap((line) => {
			const own = verdictOf(line, 'thematic');
			return own && own.score !== null && own.speaking > 1 ? [{ line, own, score: own.score }] : [];
		})
		.sort((a, b) => a.score - b.score)[0];
	if (!weakest) return null;
	return m.overview_weakest(
		{
			line: `${weakest.line.code} ${weakest.line.name}`,
			verdict: verdictWords(weakest.own.verdict, locale),
			speaking: weakest.own.speaking
		},
		{ locale }
	);
}

async function changesOf(locale: Locale): Promise<string[]> {
	const { database, indicators, series, sources } = await siteData();
	const changes: string[] = [];
	for (const indicator of indicators) {
		const rows = await revisionsOf(database, { indicator: indicator.indicator, areas: ['001'] });
		const last = rows.filter((row) => row.value_old !== row.value_new).at(-1);
		const own = series.find((each) => each.series === last?.series_new);
		const source = sources.find((each) => each.source === own?.source);
		if (!last || !own || !source) continue;
		changes.push(
			m.overview_change(
				{
					name: indicatorName(indicator, locale),
					year: last.time_period,
					before: formatValue(last.value_old, own.unit_measure, locale),
					after: formatValue(last.value_new, own.unit_measure, locale),
					source: `${source.publisher}, ${source.vintage}`
				},
				{ locale }
			)
		);
	}
	return changes.slice(0, CHANGES);
}

/** The world's verdict per action line, in three sentences, and what changed since the previous vintage. */
export async function overview(locale: Locale): Promise<Overview> {
	const { areas } = await siteData();
	const { lines } = await frameworks();
	const world = areas.find(({ kind }) => kind === 'world');
	if (!world) throw new Error('the areas hold no World');
	const rows = (await areaSummaries(world.ref_area)).filter(({ kind }) => kind === 'action_line');
	const shown: OverviewLine[] = lines
		.filter(({ matrix_row }) => matrix_row)
		.map((line) => ({
			code: line.action_line,
			name: shortName(line, locale),
			path: linePath(line.action_line),
			layers: (['official', 'thematic'] as const).map((layer) => ({
				layer,
				summaries: summaryViews(
					rows.filter((row) => row.code === line.action_line && row.layer === layer),
					locale
				)
			}))
		}));
	const progress = await areaProgress(world, locale);
	const use = progress.find((row) => row.indicator === 'internet-use' && row.measure === 'value');
	const pace = use?.methods.find(({ method }) => method === DEFAULT)?.sentence;
	return {
		lines: shown,
		sentences: [
			countSentence(shown, locale),
			...(use && pace
				? [m.overview_pace({ name: use.name, area: areaName(world, locale), pace }, { locale })]
				: []),
			...[weakSentence(shown, locale)].flatMap((sentence) => sentence ?? [])
		],
		changes: await changesOf(locale)
	};
}
