import { ALL_ECONOMIES, type ExploreView, type Observation } from '#lib/domain/index.ts';
import type { AreaLabels } from '../chart-line.ts';
import { defaultGroups, spreadOfEconomies, WORLD } from '../default-areas.ts';
import { EMPTY_EXPLORE_VIEW } from './empty-view.ts';
import type { ExploreFile } from './explore-file.ts';

/** What the explorer shows before a reader has chosen anything: Internet use of women and men, in the World and ITU's regions. */
export const FIRST_EXPLORE_VIEW: ExploreView = {
	...EMPTY_EXPLORE_VIEW,
	selection: {
		...EMPTY_EXPLORE_VIEW.selection,
		series: ['ITU_AGG.I99H'],
		areas: [
			'001',
			'ITU_EUR',
			'ITU_CIS',
			'ITU_AMS',
			'ITU_ARB',
			'ITU_ASP',
			'ITU_AFR',
			'199',
			'432',
			'722'
		],
		breakdown: { sex: ['F', 'M'] }
	},
	chart: { kind: 'dumbbell' }
};

const MOST_AREAS = 8;

/** Areas to begin with for figures whose reader has chosen none: the World and groups, or else economies that stand for the whole ranking. */
export function firstAreas(rows: readonly Observation[], file: ExploreFile): string[] {
	const kinds = new Map(file.catalogue.areas.map((row) => [row.ref_area, row.kind]));
	const labels: AreaLabels = new Map(
		file.areas.flatMap(([code, name, , slug]) => {
			const kind = kinds.get(code);
			return kind ? [[code, { name, kind, slug }]] : [];
		})
	);
	const held = new Set(
		rows.filter((row) => row.obs_value !== null).map(({ ref_area }) => ref_area)
	);
	const groups = [...(held.has(WORLD) ? [WORLD] : []), ...defaultGroups(held)];
	if (groups.length > 1) return groups.slice(0, MOST_AREAS);
	const spread = spreadOfEconomies(rows, labels, MOST_AREAS - groups.length)?.ref_areas ?? [];
	const areas = [...groups, ...spread];
	return areas.length > 0 ? areas : [ALL_ECONOMIES];
}
