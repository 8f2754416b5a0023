import type { FrameSource } from '#lib/charts/index.ts';
import type { Indicator } from '#lib/domain/index.ts';
import type { MatrixInput } from '#lib/view/index.ts';
import type { CellIndicator } from '../../cell-indicator.ts';
import type { VerdictChecks } from '../../verdict-checks.ts';

/** An indicator on which there are verdicts. */
export interface CardIndicator
	extends CellIndicator, Pick<Indicator, 'direction' | 'limit_low' | 'limit_high'> {
	/** In words, as the card of the World has it. */
	unit: string;
}

/** What the cards of verdicts and of the matrix are drawn from for any area, in a language, beside the area's own file. */
export interface CardData extends Pick<MatrixInput, 'links' | 'lines' | 'goals'> {
	/** `[slug, ISO3, name]` of every area with a page, the World first. */
	areas: [slug: string, iso3: string | null, name: string][];
	indicators: CardIndicator[];
	sources: FrameSource[];
	/** The checks of every area's file of verdicts. */
	checks: VerdictChecks;
}
