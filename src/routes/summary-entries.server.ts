import type { SummaryKind, SummaryLayer } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { frameworks, linePath, shortName } from './frameworks.server.ts';
import { summaryViews } from './layer-view.server.ts';
import { areaSummaries } from './progress-data.server.ts';
import type { SummaryEntry } from './progress-view.ts';

const LAYERS = { action_line: ['official', 'thematic'], goal: ['official'] } as const;

async function layersOf(
	ref_area: string,
	kind: Exclude<SummaryKind, 'cell'>,
	code: string,
	locale: Locale
): Promise<SummaryEntry['layers']> {
	const rows = await areaSummaries(ref_area);
	return LAYERS[kind].map((layer: SummaryLayer) => ({
		layer,
		summaries: summaryViews(
			rows.filter((row) => row.kind === kind && row.code === code && row.layer === layer),
			locale
		)
	}));
}

/** An area's verdicts on every action line, in both layers, in the order of the matrix. */
export async function lineEntries(ref_area: string, locale: Locale): Promise<SummaryEntry[]> {
	const { lines } = await frameworks();
	return Promise.all(
		lines.map(async (line) => ({
			code: line.action_line,
			name: shortName(line, locale),
			path: linePath(line.action_line),
			hasParts: lines.some(({ parent }) => parent === line.action_line),
			layers: await layersOf(ref_area, 'action_line', line.action_line, locale)
		}))
	);
}

/** An area's verdicts on every goal, by number. */
export async function goalEntries(ref_area: string, locale: Locale): Promise<SummaryEntry[]> {
	const { goals } = await frameworks();
	return Promise.all(
		goals.map(async ({ goal, ...names }) => ({
			code: goal,
			name: shortName(names, locale),
			path: `/goals/${goal}/`,
			hasParts: false,
			layers: await layersOf(ref_area, 'goal', goal, locale)
		}))
	);
}
