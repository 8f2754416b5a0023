import type { Verdict } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { spreadCounts, verdictWords, type FlagWords, type Spark } from '#lib/view/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { embedMark } from './embed-mark.ts';
import { sparkLine } from './spark-line.ts';
import { spreadList } from './spread-bar.ts';
import { verdictSprite } from './verdict-sprite.ts';

/** The latest figure of an area in an indicator. */
export interface EconomyFigure {
	name: string;
	unit: string;
	value: string;
	year: string;
	flags: readonly FlagWords[];
	spark: Spark;
	sparkLabel: string;
}

/** An area in short. */
export interface EconomyCard {
	/** Its verdicts on the action lines, in the order of the matrix; null where no indicator speaks of a line. */
	lines: readonly { code: string; name: string; verdict: Verdict | null }[];
	figures: readonly EconomyFigure[];
}

function strip({ lines }: EconomyCard, locale: Locale): SvgMarkup {
	const none = m.progress_none_short({}, { locale });
	const items = lines.map(({ code, name, verdict }) => {
		const [label = code, part] = code.split('-');
		const words = `${name}: ${verdict ? verdictWords(verdict, locale) : none}`;
		return svgMarkup`<li title="${words}"><span class="spoken">${words}</span><span aria-hidden="true">${verdict ? embedMark(verdict, 18) : svgMarkup`<u></u>`}<b>${label}</b>${part ? svgMarkup`<small>${part}</small>` : ''}</span></li>`;
	});
	const counts = spreadCounts(lines.flatMap(({ verdict }) => verdict ?? []));
	return svgMarkup`<h2>${m.progress_area_lines({}, { locale })}</h2><ul class="strip">${items}</ul>\n${spreadList(counts, locale, lines.filter(({ verdict }) => verdict === null).length)}`;
}

function figuresTable({ figures }: EconomyCard, locale: Locale): SvgMarkup | string {
	if (figures.length === 0) return '';
	const rows = figures.map(({ name, unit, value, year, flags, spark, sparkLabel }) => {
		const signs = flags.map(({ code, words }) => svgMarkup` <abbr title="${words}">${code}</abbr>`);
		return svgMarkup`<tr><th scope="row">${name} <small>${unit}</small></th><td class="line">${sparkLine(spark, sparkLabel)}</td><td class="figure"><b>${value}</b>${signs}</td><td class="figure">${year}</td></tr>\n`;
	});
	return svgMarkup`<h2 id="latest">${m.progress_area_latest({}, { locale })}</h2><table class="latest" aria-labelledby="latest"><thead><tr><th scope="col">${m.page_area_indicator({}, { locale })}</th><th scope="col" class="line">${m.page_area_history({}, { locale })}</th><th scope="col" class="figure">${m.page_area_latest({}, { locale })}</th><th scope="col" class="figure">${m.page_area_year({}, { locale })}</th></tr></thead><tbody>\n${rows}</tbody></table>\n`;
}

/** The card of an economy or group as the body of a frame. */
export function economyCard(card: EconomyCard, locale: Locale): SvgMarkup {
	return svgMarkup`${verdictSprite()}${strip(card, locale)}${figuresTable(card, locale)}`;
}
