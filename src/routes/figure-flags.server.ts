import type { Series } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { flagWords, type FlagWords } from '#lib/view/index.ts';
import { seriesPoints } from './series-points.server.ts';

/** The flags of an area's figure in a year of a series; none where we compute it, or hold none. */
export async function figureFlags(
	series: Series,
	ref_area: string,
	year: number | null,
	locale: Locale
): Promise<FlagWords[]> {
	const points = await seriesPoints(series, ref_area, false);
	const own = points.find((point) => point.year === year);
	return own ? flagWords(own, locale) : [];
}
