import type { Locale } from '#lib/i18n/index.ts';
import type { CellIndicator } from './cell-indicator.ts';
import { frameworks } from './frameworks.server.ts';
import { indicatorName } from './localized-words.ts';
import { siteData } from './site-data.server.ts';

/** The indicators that may stand behind cells of the matrix: those with a wanted direction. */
export async function cellIndicators(locale: Locale): Promise<CellIndicator[]> {
	const { indicators } = await siteData();
	const { indicatorLinks } = await frameworks();
	return indicators
		.filter(({ direction }) => direction !== 0)
		.map((own) => {
			const codes = (layer: string, kind: string) =>
				indicatorLinks
					.filter((link) => link.indicator === own.indicator)
					.filter((link) => link.layer === layer && link.kind === kind)
					.map(({ code }) => code);
			return {
				indicator: own.indicator,
				name: indicatorName(own, locale),
				lines: codes('thematic', 'action_line'),
				goals: codes('official', 'goal'),
				targets: codes('official', 'target')
			};
		});
}
