import type { ExploreSelection } from './explore-view.ts';

/** The years that are looked at, both included. */
export function chosenYears({ from, to }: Pick<ExploreSelection, 'from' | 'to'>): {
	first: number;
	last: number;
} {
	return { first: from ?? 0, last: to ?? 9999 };
}
