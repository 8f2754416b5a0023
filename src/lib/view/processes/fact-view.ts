import {
	PROCESS_FACT_KINDS,
	surenessNote,
	surenessOf,
	type ProcessFact,
	type ProcessFactKind,
	type Sureness
} from '#lib/domain/index.ts';
import { formatDates, type Locale } from '#lib/i18n/index.ts';
import { codeWords } from './code-words.ts';
import { factKindWords } from './process-words.ts';

/** How sure something is, and who says so. */
export interface Proof {
	sureness: Sureness;
	/** What the confidence says beside it, in English; null where it says no more. */
	note: string | null;
	/** Null where the facts name none. */
	source: string | null;
}

/** One thing known of a process, in the reader's language. */
export interface FactView {
	position: number;
	code: string | null;
	text: string;
	/** When it was or is, in words; null where no date is known. */
	when: string | null;
	/** When it is due, in words: an end without a start. */
	due: string | null;
	url: string | null;
	proof: Proof;
}

/** The facts of one kind. */
export interface FactSection {
	kind: ProcessFactKind;
	title: string;
	facts: FactView[];
}

/** What a confidence and a source say, for a person; without a source, the one that the confidence names. */
export function proofOf(confidence: string, source: string | null): Proof {
	const [, named] = /^(?:existence )?confirmed(?: from a source)?: (.+)$/.exec(confidence) ?? [];
	return {
		sureness: surenessOf(confidence),
		note: surenessNote(confidence),
		source: source ?? named ?? null
	};
}

/** A row of `process_facts` in a language. */
export function factView(row: ProcessFact, locale: Locale): FactView {
	const { start_date: start, end_date: end } = row;
	return {
		position: row.position,
		code: row.code === null ? null : codeWords(row.code, locale),
		text: locale === 'fr' ? row.text_fr : row.text_en,
		when: start === null ? null : formatDates(start, end === start ? null : end, locale),
		due: start === null && end !== null ? formatDates(end, null, locale) : null,
		url: row.url,
		proof: proofOf(row.confidence, row.source)
	};
}

/** The facts of a process by kind, in the order in which a page tells them; kinds without a fact are left out. */
export function factSections(rows: readonly ProcessFact[], locale: Locale): FactSection[] {
	return PROCESS_FACT_KINDS.map((kind) => ({
		kind,
		title: factKindWords(kind, locale),
		facts: rows
			.filter((row) => row.kind === kind)
			.sort((a, b) => a.position - b.position)
			.map((row) => factView(row, locale))
	})).filter(({ facts }) => facts.length > 0);
}
