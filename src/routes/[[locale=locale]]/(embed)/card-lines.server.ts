import { embedBadge, type EconomyCard, type EmbedTable } from '#lib/charts/index.ts';
import { DEFAULT_METHOD, type SummaryLayer } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { areaVerdicts } from '../../progress-data.server.ts';
import type { SummaryEntry } from '../../progress-view.ts';
import { summaryMembers } from '../../summary-members.server.ts';
import { placeKey } from '../../summary-members.ts';

function verdictOf({ layers }: SummaryEntry, layer: SummaryLayer) {
	const own = layers.find((each) => each.layer === layer)?.summaries;
	return own?.find(({ method }) => method === DEFAULT_METHOD)?.verdict ?? null;
}

/** The official verdicts on lines, as a card shows them in a row. */
export function cardLines(entries: readonly SummaryEntry[]): EconomyCard['lines'] {
	return entries.map((entry) => ({
		code: entry.code,
		name: `${entry.code} ${entry.name}`,
		verdict: verdictOf(entry, 'official')
	}));
}

/** The verdicts on lines in both layers as a table. */
export function linesTable(
	entries: readonly SummaryEntry[],
	caption: string,
	locale: Locale
): EmbedTable {
	const none = m.progress_none_short({}, { locale });
	const said = (entry: SummaryEntry, layer: SummaryLayer) => {
		const verdict = verdictOf(entry, layer);
		return verdict ? embedBadge({ verdict }, locale) : none;
	};
	return {
		caption,
		heads: [
			m.progress_lines_caption({}, { locale }),
			m.progress_layer_official({}, { locale }),
			m.progress_layer_thematic({}, { locale })
		],
		rows: entries.map((entry) => [
			`${entry.code} ${entry.name}`,
			said(entry, 'official'),
			said(entry, 'thematic')
		]),
		figures: []
	};
}

/** The series behind the verdicts of an area on lines, in both layers. */
export async function linesSeries(
	ref_area: string,
	entries: readonly SummaryEntry[]
): Promise<string[]> {
	const { members } = await summaryMembers();
	const spoken = new Set(
		entries.flatMap(({ code }) =>
			(['official', 'thematic'] as const).flatMap(
				(layer) => members[placeKey({ kind: 'action_line', code, layer })] ?? []
			)
		)
	);
	const rows = await areaVerdicts(ref_area);
	return rows
		.filter(({ indicator, measure }) => measure === 'value' && spoken.has(indicator))
		.map(({ series }) => series);
}
