import type { Verdict } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import type { TargetSpark } from '../target-spark-marks.ts';
import { embedBadge } from './embed-badge.ts';
import { targetDrawing } from './target-drawing.ts';
import { verdictSprite } from './verdict-sprite.ts';

/** What one method says of a figure: its name, the verdict, its own word or why there is none. */
interface CardMethod {
	name: string;
	verdict: Verdict;
	word: string;
}

/** A verdict on an indicator, with what it rests on. */
export interface VerdictCard {
	verdict: Verdict;
	word: string;
	/** What it rests on; the frame's title says it where that is shown. */
	sentence: string;
	/** Figures, each with what it is: the latest, the target, the projection. */
	facts: readonly { label: string; value: string }[];
	/** Null where there are too few figures for a line. */
	spark: TargetSpark | null;
	sparkLabel: string;
	/** The words on the target's rule. */
	target: string;
	/** What the other methods say. */
	others: readonly CardMethod[];
}

/** The card of a verdict as the body of a frame. */
export function verdictCard(card: VerdictCard, locale: Locale): SvgMarkup {
	const facts = card.facts.map(
		({ label, value }) => svgMarkup`<div><dt>${label}</dt><dd>${value}</dd></div>`
	);
	const drawing =
		card.spark && card.spark.points.length > 1
			? targetDrawing(card.spark, { label: card.sparkLabel, target: card.target })
			: '';
	const others = card.others.map(
		({ name, ...own }) => svgMarkup`<li><span>${name}</span>${embedBadge(own, locale)}</li>\n`
	);
	return svgMarkup`${verdictSprite()}<div class="card two"><div>${embedBadge(card, locale, 'large')}<p class="untitled">${card.sentence}.</p><dl class="facts">${facts}</dl></div>
${drawing}</div>
${others.length > 0 ? svgMarkup`<h2>${m.embed_other_methods({}, { locale })}</h2><ul class="methods">\n${others}</ul>\n` : ''}`;
}
