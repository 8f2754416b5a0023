import { PRIZE_STEPS, type PrizeFigure, type PrizeYear } from '#lib/view/index.ts';

/** A step of a funnel as a bar on the scale that all years share. */
export interface FunnelBar {
	figure: PrizeFigure;
	/** Length in per cent of the scale, from 0; null where there is no bar to draw. */
	size: number | null;
	/** Whether the number may be higher than the bar is long. */
	open: boolean;
	/** Whether the number is a plan. */
	hollow: boolean;
}

/** A year's funnel. */
export interface FunnelPanel {
	year: number;
	bars: FunnelBar[];
}

/** Lays out the funnels of all years on one scale from zero to the highest number; what is not published has no bar. */
export function layoutFunnel(years: readonly PrizeYear[]): FunnelPanel[] {
	const steps = ({ figures }: PrizeYear) =>
		PRIZE_STEPS.flatMap((step) => figures.find(({ measure }) => measure === step) ?? []);
	const high = Math.max(
		1,
		...years.flatMap((year) => steps(year).flatMap(({ value }) => value ?? []))
	);
	return years.map((year) => ({
		year: year.year,
		bars: steps(year).map((figure) => ({
			figure,
			size:
				figure.value === null || figure.form === 'missing'
					? null
					: Math.round((figure.value / high) * 10_000) / 100,
			open: figure.form === 'at_least',
			hollow: figure.form === 'planned'
		}))
	}));
}
