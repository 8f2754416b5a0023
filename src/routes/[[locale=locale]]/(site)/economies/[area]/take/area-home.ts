import type { TakeHome } from '#lib/view/index.ts';
import { today } from '../../../take-home/taken.ts';
import type { AreaTaken } from './area-taken.ts';

const parts = () => import('./take-area.ts');

/** What a reader can take away of an area's figures: every year of the series in its table. */
export function figuresHome(taken: AreaTaken): TakeHome {
	return {
		fileName: `${taken.area.slug}-figures-${today()}`,
		table: async () => (await parts()).figuresTable(taken),
		citations: []
	};
}

/** What a reader can take away of the verdicts on an area, every method. */
export function verdictsHome(taken: AreaTaken): TakeHome {
	return {
		fileName: `${taken.area.slug}-verdicts-${today()}`,
		table: async () => (await parts()).verdictsTable(taken),
		citations: []
	};
}
