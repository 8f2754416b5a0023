import type { EmbedChoice } from './embed-address.ts';

/** The series that a chart shows by itself, its newest vintage, and what a gap compares. */
export type OwnSeries = { series: string; vintage: string } & Pick<EmbedChoice, 'by'>;

/** A choice without what a chart shows by itself: who keeps the newest vintage of its series asks for nothing yet. */
export function withoutOwn(choice: EmbedChoice, own: OwnSeries | null): EmbedChoice {
	const series = choice.series === own?.series ? null : choice.series;
	const by = choice.by === own?.by ? null : choice.by;
	const isOwn = series === null && by === null && choice.vintage === own?.vintage;
	return { ...choice, series, by, vintage: isOwn ? null : choice.vintage };
}
