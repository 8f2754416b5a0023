import type { VerdictRow } from '#lib/domain/index.ts';
import {
	agreementWords,
	cautionWords,
	methodWord,
	reasonWords,
	stepWords,
	verdictSentence,
	type VerdictSubject
} from '#lib/view/index.ts';
import type { MethodView } from './progress-view.ts';

/** What one method says of a figure, with all that led to it. */
export function methodView(row: VerdictRow, subject: VerdictSubject): MethodView {
	const { unit, locale, operator } = subject;
	return {
		method: row.method,
		verdict: row.verdict,
		word: row.reason
			? reasonWords(row.reason, locale)
			: row.word
				? methodWord(row.word, locale)
				: '',
		sentence: verdictSentence(row, subject),
		agreement: row.reason ? '' : agreementWords(row, locale),
		cautions: cautionWords(row, locale),
		steps: stepWords(row, unit, locale, operator)
	};
}
