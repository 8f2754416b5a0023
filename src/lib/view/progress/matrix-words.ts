import { m, type Locale } from '#lib/i18n/index.ts';
import { effortWords } from '../effort/effort-words.ts';
import type { MatrixCell, MatrixHead, MatrixModel } from './matrix-model.ts';
import { notedName } from './method-words.ts';
import { spreadWords } from './summary-sentence.ts';
import { verdictWords } from './verdict-words.ts';

function indicatorsWords(count: number, locale: Locale): string {
	return count === 1
		? m.verdict_indicators_one({ count }, { locale })
		: m.verdict_indicators({ count }, { locale });
}

const headWords = ({ label, short }: MatrixHead) => `${label} ${short}`;

function stateWords(cell: MatrixCell, locale: Locale): string {
	const { state, verdict: code, speaking, silent } = cell;
	if (state === 'none') return m.matrix_cell_none({}, { locale });
	if (state === 'hollow' || code === null) return m.matrix_cell_hollow({}, { locale });
	const verdict = verdictWords(code, locale);
	if (speaking === 0) {
		const indicators = indicatorsWords(silent, locale);
		return m.matrix_cell_silent({ verdict, indicators }, { locale });
	}
	const indicators = indicatorsWords(speaking, locale);
	const said = m.matrix_cell_verdict({ verdict, indicators }, { locale });
	const words =
		silent === 0 ? said : m.matrix_cell_some_silent({ words: said, silent }, { locale });
	const spread = spreadWords(cell, locale);
	return spread === null ? words : m.matrix_cell_spread({ words, spread }, { locale });
}

/** What a cell says of the link, without its names: `on track, 1 indicator; the link is doubtful`. */
export function cellOutcomeWords(cell: MatrixCell, locale: Locale): string {
	const said = stateWords(cell, locale);
	const doubtful = cell.decision === 'doubtful' && cell.state !== 'none';
	return doubtful ? m.matrix_cell_doubtful({ state: said }, { locale }) : said;
}

/** All that a cell says: `C2 Infrastructure, goal 9 Industry, innovation and infrastructure: on track, 1 indicator`. */
export function matrixCellWords(cell: MatrixCell, locale: Locale): string {
	const outcome = cellOutcomeWords(cell, locale);
	const { effort } = cell;
	const state = effort
		? m.matrix_cell_effort({ state: outcome, effort: effortWords(effort, locale) }, { locale })
		: outcome;
	const [line, goal] = [headWords(cell.line), headWords(cell.goal)];
	return m.matrix_cell({ line, goal, state }, { locale });
}

/** Layer and method: `Official WSIS-SDG Matrix · method: Eurostat (to be confirmed)`. */
export function matrixCaption(
	{ layer, method }: Pick<MatrixModel, 'layer' | 'method'>,
	locale: Locale
): string {
	const inputs = {
		layer:
			layer === 'official'
				? m.matrix_layer_official({}, { locale })
				: m.matrix_layer_thematic({}, { locale }),
		method: notedName(method, locale)
	};
	return m.matrix_caption(inputs, { locale });
}

/** The two heads of a cell: `C2 Infrastructure × 9 Industry, innovation and infrastructure`. */
export function matrixCellName({ line, goal }: Pick<MatrixCell, 'line' | 'goal'>): string {
	return `${headWords(line)} × ${headWords(goal)}`;
}

/** A link in doubt, in words, with the remark of the source (in English). */
export interface MatrixNote {
	id: string;
	words: string;
	remark: string | null;
}

/** The doubtful and the rejected links, in the order of the matrix. */
export function matrixNotes(
	{ rows }: { rows: readonly (readonly MatrixCell[])[] },
	locale: Locale
): MatrixNote[] {
	return rows.flat().flatMap((cell) => {
		const { id, note: remark, decision } = cell;
		if (decision !== 'doubtful' && decision !== 'reject') return [];
		const inputs = { line: headWords(cell.line), goal: headWords(cell.goal) };
		const words =
			decision === 'doubtful'
				? m.matrix_note_doubtful(inputs, { locale })
				: m.matrix_note_reject(inputs, { locale });
		return [{ id, words, remark }];
	});
}
