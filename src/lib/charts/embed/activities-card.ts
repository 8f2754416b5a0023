import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { yearStripWords, type LayerCounts, type YearBar } from '#lib/view/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';

/** The activities that serve a line, or all of the register. */
export interface ActivitiesCard {
	counts: LayerCounts;
	/** What the two numbers count. */
	labels: Record<keyof LayerCounts, string>;
	/** All activities, with what the number counts; null where it is no number of its own. */
	total: { count: number; label: string } | null;
	bars: readonly YearBar[];
}

const HEIGHT = 64;

function yearsMarkup(bars: readonly YearBar[], locale: Locale): SvgMarkup | string {
	const [first] = bars;
	const last = bars.at(-1);
	if (!first || !last) return '';
	const most = Math.max(1, ...bars.map(({ count }) => count));
	const path = bars
		.map(({ count }, index) => {
			const height = Math.max(1, Math.round((count / most) * HEIGHT * 10) / 10);
			return count === 0 ? '' : `M${index} ${HEIGHT}v-${height}h.75V${HEIGHT}z`;
		})
		.join('');
	const words = yearStripWords(bars, locale);
	const ends = first === last ? [first] : [first, last];
	return svgMarkup`<h2>${m.effort_section_years({}, { locale })}</h2><div class="years"><svg viewBox="0 0 ${bars.length} ${HEIGHT}" preserveAspectRatio="none" height="${HEIGHT}" role="img" aria-label="${words}"><path d="${path}"/></svg><p aria-hidden="true">${ends.map(({ year }) => svgMarkup`<span>${year}</span>`)}</p></div><p class="said">${words}.</p>\n`;
}

/** The card of activities as the body of a frame: the numbers of the two layers apart, and the years in which they start. */
export function activitiesCard(card: ActivitiesCard, locale: Locale): SvgMarkup {
	const { counts, labels, total, bars } = card;
	const number = (count: number, label: string, layer: string) =>
		svgMarkup`<div class="${layer}"><dt>${label}</dt><dd>${formatNumber(count, locale, 0)}</dd></div>`;
	const all = total ? number(total.count, total.label, 'all') : '';
	return svgMarkup`<dl class="facts efforts">${all}${number(counts.declared, labels.declared, 'declared')}${number(counts.assigned, labels.assigned, 'assigned')}</dl>
${yearsMarkup(bars, locale)}`;
}
