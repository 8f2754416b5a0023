import type { ProgressMethod, Verdict, VerdictRow } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { formatValue } from '../format-value.ts';
import { agreementWords, type AgreementFacts } from '../progress/agreement-words.ts';
import { figureWords, targetWords } from '../progress/amount-words.ts';
import { cautionWords, type CautionFacts } from '../progress/caution-words.ts';
import { methodWord, notedName, notedShort } from '../progress/method-words.ts';
import { projectedValue } from '../progress/projected-value.ts';
import { reasonWords } from '../progress/reason-words.ts';
import { verdictHeadline, verdictSentence } from '../progress/verdict-sentence.ts';
import type { VerdictFacts, VerdictSubject } from '../progress/verdict-subject.ts';
import { verdictWords } from '../progress/verdict-words.ts';
import type { EmbedFigureTable } from './embed-table.ts';

/** What a frame's words need of a row of the `verdicts` table. */
type ModelRow = VerdictFacts & AgreementFacts & CautionFacts & Pick<VerdictRow, 'word'>;

/** A verdict in words, as a frame shows it. */
export interface VerdictModel {
	/** The finding. */
	title: string;
	/** Unit, area and method. */
	subtitle: string;
	verdict: Verdict;
	/** The method's own word for it, or why there is none. */
	word: string;
	sentence: string;
	facts: { label: string; value: string }[];
	/** The words on the target's rule. */
	target: string;
	projection: number | null;
	/** What the other methods say. */
	others: { name: string; verdict: Verdict; word: string }[];
	/** How far others agree where there is a verdict, and what must be known in any case. */
	notes: string[];
	table: EmbedFigureTable;
}

const NONE = '–';

function wordOf({ reason, word }: ModelRow, locale: Locale): string {
	if (reason) return reasonWords(reason, locale);
	return word ? methodWord(word, locale) : '';
}

function latestText(row: ModelRow, subject: VerdictSubject): string | null {
	const { latest_value: value, measure } = row;
	if (value === null) return null;
	const { unit, locale } = subject;
	return measure === 'value' ? formatValue(value, unit, locale) : figureWords(value, row, subject);
}

const targetText = (row: ModelRow, subject: VerdictSubject) =>
	row.target_value === null ? null : targetWords(row.target_value, row, subject);

const projectionText = (row: ModelRow, subject: VerdictSubject) =>
	row.projection === null || row.target_value === null
		? null
		: projectedValue(row.projection, row.target_value, row, subject).text;

function factsOf(row: ModelRow, subject: VerdictSubject, flags: string): VerdictModel['facts'] {
	const { locale } = subject;
	const { latest_year, target_year } = row;
	const latest = latestText(row, subject);
	const target = targetText(row, subject);
	const isAhead = target_year !== null && latest_year !== null && target_year > latest_year;
	const projection = isAhead ? projectionText(row, subject) : null;
	return [
		...(latest !== null && latest_year !== null
			? [
					{
						label: m.verdict_step_latest({ year: latest_year }, { locale }),
						value: [latest, flags].filter(Boolean).join(' ')
					}
				]
			: []),
		...(target !== null && target_year !== null
			? [{ label: m.verdict_step_target({ year: target_year }, { locale }), value: target }]
			: []),
		...(projection !== null && target_year !== null
			? [{ label: m.verdict_step_projection({ year: target_year }, { locale }), value: projection }]
			: [])
	];
}

/**
 * The verdict on an indicator's own figure in an area by a method, beside those of the other methods; null where the rows
 * hold none by the method. `flags` are the letters beside the latest figure.
 */
export function verdictModel(
	rows: readonly ModelRow[],
	subject: VerdictSubject,
	{ method, unit, flags = '' }: { method: ProgressMethod; unit: string; flags?: string }
): VerdictModel | null {
	const row = rows.find((each) => each.method === method);
	if (!row) return null;
	const { locale, area, name } = subject;
	const says = m.matrix_caption({ layer: area, method: notedName(method, locale) }, { locale });
	return {
		title: verdictHeadline(row, subject),
		subtitle: `${unit} · ${says}`,
		verdict: row.verdict,
		word: wordOf(row, locale),
		sentence: verdictSentence(row, subject),
		facts: factsOf(row, subject, flags),
		target: [m.targets_col_target({}, { locale }), targetText(row, subject)].join(' '),
		projection: row.projection,
		others: rows
			.filter((each) => each !== row)
			.map((each) => ({
				name: notedShort(each.method, locale),
				verdict: each.verdict,
				word: wordOf(each, locale)
			})),
		notes: [...(row.reason ? [] : [agreementWords(row, locale)]), ...cautionWords(row, locale)].map(
			raised
		),
		table: {
			caption: `${name}, ${area}`,
			heads: [
				m.method_label({}, { locale }),
				m.progress_col_verdict({}, { locale }),
				m.progress_col_latest({}, { locale }),
				m.charts_table_year({}, { locale }),
				m.targets_col_target({}, { locale }),
				m.methods_projection({}, { locale })
			],
			rows: rows.map((each) => [
				notedShort(each.method, locale),
				verdictWords(each.verdict, locale),
				latestText(each, subject) ?? NONE,
				String(each.latest_year ?? NONE),
				targetText(each, subject) ?? NONE,
				projectionText(each, subject) ?? NONE
			]),
			figures: [2, 3, 4, 5]
		}
	};
}

function raised(text: string): string {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
