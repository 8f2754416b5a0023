import { m, type Locale } from '#lib/i18n/index.ts';
import type { MatrixModel } from './matrix-model.ts';
import { spreadCounts } from './spread-counts.ts';
import { verdictWords } from './verdict-words.ts';

/** What the whole matrix says, in sentences: how many links can be judged, with which verdicts, and how many cannot. */
export function matrixFinding(model: Pick<MatrixModel, 'rows'>, locale: Locale): string {
	return matrixSentences(model, locale).join(' ');
}

/** The same sentence by sentence, the most telling one first. */
export function matrixSentences({ rows }: Pick<MatrixModel, 'rows'>, locale: Locale): string[] {
	const linked = rows.flat().filter(({ state }) => state !== 'none');
	const spoken = linked.flatMap(({ verdict }) =>
		verdict === null || verdict === 'not_assessable' ? [] : [verdict]
	);
	const links = linked.length;
	const judged = spoken.length;
	const hollow = linked.filter(({ state }) => state === 'hollow').length;
	const silent = links - judged - hollow;
	const counts = spreadCounts(spoken)
		.map(({ verdict, count }) =>
			m.matrix_finding_count({ count, verdict: verdictWords(verdict, locale) }, { locale })
		)
		.join(', ');
	const sentences: string[] = [];
	if (judged === 0) sentences.push(m.matrix_finding_none({ links }, { locale }));
	else if (judged === 1) sentences.push(m.matrix_finding_one({ links, counts }, { locale }));
	else sentences.push(m.matrix_finding({ links, judged, counts }, { locale }));
	if (silent > 0) sentences.push(m.matrix_finding_silent({ count: silent }, { locale }));
	if (hollow > 0) sentences.push(m.matrix_finding_hollow({ count: hollow }, { locale }));
	return sentences;
}
