import { m, type Locale } from '#lib/i18n/index.ts';
import type { MatrixModel } from '../progress/matrix-model.ts';
import { cellOutcomeWords } from '../progress/matrix-words.ts';
import type { EmbedFigureTable } from './embed-table.ts';

/** The links of a matrix as a table, one a row, in its order. */
export function matrixTable(
	{ rows }: Pick<MatrixModel, 'rows'>,
	caption: string,
	locale: Locale
): EmbedFigureTable {
	return {
		caption,
		heads: [
			m.matrix_line({}, { locale }),
			m.progress_goals_caption({}, { locale }),
			m.embed_matrix_state({}, { locale })
		],
		rows: rows
			.flat()
			.filter(({ state }) => state !== 'none')
			.map((cell) => [
				`${cell.line.label} ${cell.line.short}`,
				`${cell.goal.label} ${cell.goal.short}`,
				cellOutcomeWords(cell, locale)
			]),
		figures: []
	};
}
