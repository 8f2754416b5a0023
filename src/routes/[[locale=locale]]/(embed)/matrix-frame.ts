import { matrixCard } from '#lib/charts/index.ts';
import type { ProgressMethod, SummaryLayer } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import {
	matrixCaption,
	matrixModel,
	matrixNotes,
	matrixSentences,
	matrixTable,
	matrixVerdicts,
	type MatrixIndicator,
	type MatrixInput,
	type MatrixModel,
	type MemberVerdict
} from '#lib/view/index.ts';
import type { Card } from './embed-card.ts';

/** A matrix of an area: what it is drawn from, and what of it is shown. */
interface MatrixTask extends Pick<MatrixInput, 'links' | 'lines' | 'goals'> {
	area: string;
	layer: SummaryLayer;
	method: ProgressMethod;
	/** The area's verdicts on indicators' own figures. */
	rows: readonly MemberVerdict[];
	indicators: readonly MatrixIndicator[];
	locale: Locale;
}

/** The card of a matrix without its address, the series that stand behind its cells, and its model. */
export function matrixFrame(
	task: MatrixTask
): Omit<Card, 'sources' | 'href'> & { series: string[]; model: MatrixModel } {
	const { area, layer, method, rows, locale } = task;
	const cells = matrixVerdicts({ ...task }, rows);
	const model = matrixModel({ ...task, layer, method, cells }, locale);
	const [title = '', ...more] = matrixSentences(model, locale);
	const name = m.progress_matrix_of({ area }, { locale });
	const members = new Set(model.rows.flat().flatMap((cell) => cell.members));
	return {
		model,
		title,
		subtitle: `${name} · ${matrixCaption(model, locale)}`,
		body: matrixCard(model, [name, title, ...more].join(' '), locale),
		notes: [
			...more,
			...matrixNotes(model, locale).map(({ words }) => words),
			...(layer === 'official' ? [m.progress_matrix_note({}, { locale })] : [])
		],
		table: matrixTable(model, name, locale),
		series: rows.filter(({ indicator }) => members.has(indicator)).map(({ series }) => series)
	};
}
