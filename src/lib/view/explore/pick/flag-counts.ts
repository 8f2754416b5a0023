import { NATURE, OBS_STATUS, type Figure, type Nature, type ObsStatus } from '#lib/domain/index.ts';

/** How many figures have each flag, in the order of the codelists; those with none are left out. */
export interface FlagCounts {
	statuses: { status: ObsStatus; count: number }[];
	natures: { nature: Nature; count: number }[];
	/** Figures that no source published: estimates, models and forecasts. */
	estimates: number;
}

/** Statuses and natures that say that a figure is an estimate, a forecast or a model's. */
export const ESTIMATES: { status: readonly ObsStatus[]; nature: readonly Nature[] } = {
	status: ['E', 'F', 'I'],
	nature: ['E', 'M']
};

/** Counts the flags of figures; rows that stand for a missing one count as what they are. */
export function flagCounts(figures: readonly Figure[]): FlagCounts {
	const statuses = new Map<ObsStatus, number>();
	const natures = new Map<Nature, number>();
	let estimates = 0;
	for (const { obs_status: status, nature, absence } of figures) {
		if (absence === 'not_published') continue;
		statuses.set(status, (statuses.get(status) ?? 0) + 1);
		if (nature !== null) natures.set(nature, (natures.get(nature) ?? 0) + 1);
		const isEstimate =
			ESTIMATES.status.includes(status) || (nature !== null && ESTIMATES.nature.includes(nature));
		if (isEstimate) estimates++;
	}
	return {
		statuses: OBS_STATUS.flatMap((status) => {
			const count = statuses.get(status);
			return count ? [{ status, count }] : [];
		}),
		natures: NATURE.flatMap((nature) => {
			const count = natures.get(nature);
			return count ? [{ nature, count }] : [];
		}),
		estimates
	};
}
