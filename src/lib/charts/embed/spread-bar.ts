import { m, type Locale } from '#lib/i18n/index.ts';
import { verdictWords, type VerdictCount } from '#lib/view/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { embedMark } from './embed-mark.ts';

/** How many verdicts of each kind there are, as a bar over a list; kinds that do not occur are left out. */
export function spreadBar(counts: readonly VerdictCount[], locale: Locale): SvgMarkup | string {
	const present = counts.filter(({ count }) => count > 0);
	if (present.length === 0) return '';
	const parts = present.map(
		({ verdict, count }) => svgMarkup`<i class="${verdict}" style="flex-grow:${count}"></i>`
	);
	return svgMarkup`<div class="spread" aria-hidden="true">${parts}</div>\n${spreadList(present, locale)}`;
}

/** The same as a list alone, which is the key to the shapes too; `without` is how many have no verdict to give at all. */
export function spreadList(
	counts: readonly VerdictCount[],
	locale: Locale,
	without = 0
): SvgMarkup {
	const items = counts.map(({ verdict, count }) => {
		const words = m.verdict_spread_part(
			{ verdict: verdictWords(verdict, locale), count },
			{ locale }
		);
		return svgMarkup`<li>${embedMark(verdict, 12)}${words}</li>`;
	});
	const verdict = m.progress_none_short({}, { locale });
	const none =
		without > 0
			? svgMarkup`<li><u></u>${m.verdict_spread_part({ verdict, count: without }, { locale })}</li>`
			: '';
	return svgMarkup`<ul class="counts">${items}${none}</ul>\n`;
}
