import { PRIZE_MEASURES, type PrizeEdition, type PrizeMeasure } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';

/** The steps of the funnel, from the first to the last; votes and countries are no steps. */
export const PRIZE_STEPS = PRIZE_MEASURES.filter(
	(measure) => measure !== 'votes' && measure !== 'countries'
);

/** How a number is known: as it stands, as the least, as a plan; or not at all. */
export type FigureForm = 'exact' | 'at_least' | 'planned' | 'missing';

/** One figure of a contest, in the reader's language. */
export interface PrizeFigure {
	measure: PrizeMeasure;
	label: string;
	/** The number, or the least that is published; null where no number is. */
	value: number | null;
	form: FigureForm;
	/** e.g. `467`, `at least 300`, `360 planned`, `not published`. */
	text: string;
	/** The text as published, where it is no plain number; null otherwise. */
	published: string | null;
	confirmed: boolean;
}

/** A contest of one year. */
export interface PrizeYear {
	year: number;
	figures: PrizeFigure[];
}

const LABELS = {
	submitted: m.funnel_submitted,
	nominated: m.funnel_nominated,
	champions: m.funnel_champions,
	winners: m.funnel_winners,
	votes: m.funnel_votes,
	countries: m.funnel_countries
} satisfies Record<PrizeMeasure, unknown>;

function formWords(form: FigureForm, value: string, locale: Locale): string {
	if (form === 'at_least') return m.funnel_at_least({ value }, { locale });
	return form === 'planned' ? m.funnel_planned({ value }, { locale }) : value;
}

/** The name of a measure, e.g. `Submitted`. */
export function prizeMeasureWords(measure: PrizeMeasure, locale: Locale): string {
	return LABELS[measure]({}, { locale });
}

/** Whether a published text is the number itself, such as `467` or `1.1 million`, and not the least of what it may be. */
function isPlain(published: string): boolean {
	return /^[\d.,]+( million)?$/.test(published.trim());
}

function formOf(row: PrizeEdition, measure: PrizeMeasure): FigureForm {
	const published = row[`${measure}_text`];
	if (published === null || row[measure] === null) return 'missing';
	if (row.planned?.split(';').includes(measure)) return 'planned';
	return isPlain(published) ? 'exact' : 'at_least';
}

function figureOf(row: PrizeEdition, measure: PrizeMeasure, locale: Locale): PrizeFigure {
	const form = formOf(row, measure);
	const value = row[measure];
	const published = row[`${measure}_text`];
	return {
		measure,
		label: prizeMeasureWords(measure, locale),
		value,
		form,
		text:
			value === null || form === 'missing'
				? (published ?? m.funnel_missing({}, { locale }))
				: formWords(form, formatNumber(value, locale, 0), locale),
		published: published !== null && !isPlain(published) ? published : null,
		confirmed: !row.unconfirmed?.split(';').includes(measure)
	};
}

/** The contests by year, each with every figure, known or not. */
export function prizeYears(rows: readonly PrizeEdition[], locale: Locale): PrizeYear[] {
	return [...rows]
		.sort((a, b) => a.year - b.year)
		.map((row) => ({
			year: row.year,
			figures: PRIZE_MEASURES.map((measure) => figureOf(row, measure, locale))
		}));
}

/** The years between the first contest and the last of which nothing is held. */
export function yearsWithoutContest(years: readonly PrizeYear[]): number[] {
	const held = years.map(({ year }) => year);
	const [from, to] = [Math.min(...held), Math.max(...held)];
	return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
		(year) => !held.includes(year)
	);
}

/** What the funnel shows, in a sentence: the latest year of which every step is published as an exact number. */
export function funnelFinding(years: readonly PrizeYear[], locale: Locale): string {
	const whole = years.findLast(({ figures }) =>
		PRIZE_STEPS.every((step) =>
			figures.some(({ measure, form }) => measure === step && form === 'exact')
		)
	);
	if (!whole) return m.funnel_finding_none({}, { locale });
	const text = (step: PrizeMeasure) =>
		whole.figures.find(({ measure }) => measure === step)?.text ?? '';
	return m.funnel_finding(
		{
			year: whole.year,
			submitted: text('submitted'),
			nominated: text('nominated'),
			champions: text('champions'),
			winners: text('winners')
		},
		{ locale }
	);
}
