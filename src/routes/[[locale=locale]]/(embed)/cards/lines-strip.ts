import { embedBadge, type EconomyCard, type EmbedTable } from '#lib/charts/index.ts';
import { SUMMARY_LAYERS, type SummaryLayer, type Verdict } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

/** A line with its verdict in each layer by the method that is shown; null where no indicator is mapped. */
export interface LineVerdicts {
	code: string;
	short: string;
	verdicts: Record<SummaryLayer, Verdict | null>;
}

/** The verdicts on lines in a layer, as a card shows them in a row. */
export function linesStrip(
	lines: readonly LineVerdicts[],
	layer: SummaryLayer
): EconomyCard['lines'] {
	return lines.map(({ code, short, verdicts }) => ({
		code,
		name: `${code} ${short}`,
		verdict: verdicts[layer]
	}));
}

/** The verdicts on lines as a table with a column for each layer. */
export function linesTable(
	lines: readonly LineVerdicts[],
	caption: string,
	locale: Locale,
	layers: readonly SummaryLayer[] = SUMMARY_LAYERS
): EmbedTable {
	const none = m.progress_none_short({}, { locale });
	const heads: Record<SummaryLayer, string> = {
		official: m.progress_layer_official({}, { locale }),
		thematic: m.progress_layer_thematic({}, { locale })
	};
	return {
		caption,
		heads: [m.progress_lines_caption({}, { locale }), ...layers.map((layer) => heads[layer])],
		rows: lines.map(({ code, short, verdicts }) => [
			`${code} ${short}`,
			...layers.map((layer) => {
				const verdict = verdicts[layer];
				return verdict ? embedBadge({ verdict }, locale) : none;
			})
		]),
		figures: []
	};
}
