import { parseUrlState, type AreaLabels } from '#lib/view/index.ts';
import type { IndicatorPage } from '../../../../indicator-page.ts';

/** The code of an area by the upper-case form of its slug (`KEN`, `WORLD`), or null. */
export function areaCode(text: string, labels: AreaLabels): string | null {
	const slug = text.toLowerCase();
	for (const [code, label] of labels) if (label.slug === slug) return code;
	return null;
}

/** Reads the query part of an indicator page's address against what the page holds. */
export function readAddress(search: string, page: IndicatorPage, labels: AreaLabels) {
	return parseUrlState(search, {
		hasArea: (text) => areaCode(text, labels) !== null,
		series: page.series.map(({ series }) => series),
		by: [...new Set([...page.lineCodes, ...page.broken.flatMap(({ codes }) => codes)])]
	});
}
