import type { Verdict } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { VerdictCount } from '#lib/view/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { embedBadge } from './embed-badge.ts';
import { spreadBar } from './spread-bar.ts';
import { verdictSprite } from './verdict-sprite.ts';

/** An action line in one layer. */
export interface LineCardLayer {
	/** Which indicators speak in it. */
	title: string;
	/** Null where no indicator is mapped to the line in the layer. */
	verdict: Verdict | null;
	/** What stands behind the verdict, or that nothing does. */
	sentence: string;
	/** How indicators come into the layer. */
	note: string;
	/** The verdicts of its indicators. */
	counts: readonly VerdictCount[];
}

/** The card of an action line as the body of a frame: its layers side by side, the first one first on a phone, or one alone. */
export function lineCard(layers: readonly LineCardLayer[], locale: Locale): SvgMarkup {
	const parts = layers.map(
		({ title, verdict, sentence, note, counts }) =>
			svgMarkup`<div><h2>${title}</h2>${verdict ? embedBadge({ verdict }, locale, 'large') : ''}<p class="said">${sentence}.</p>${spreadBar(counts, locale)}<p class="about">${note}</p></div>\n`
	);
	const columns = layers.length > 1 ? 'two ' : '';
	return svgMarkup`${verdictSprite()}<div class="card ${columns}layers">${parts}</div>\n`;
}
