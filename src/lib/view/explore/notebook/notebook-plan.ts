import {
	BREAKDOWN_DIMENSIONS,
	chosenAreas,
	chosenCodes,
	chosenSeries,
	type BreakdownDimension,
	type ExploreCatalogue,
	type ExploreSelection
} from '#lib/domain/index.ts';
import { dataAddress, releaseOf } from '../../api/api-address.ts';

/** A file of figures, and which of its rows are meant. */
export interface NotebookPart {
	series: string;
	release: string;
	/** Relative to `api/v1/`. */
	address: string;
	codes: readonly (readonly [BreakdownDimension, readonly string[]])[];
	/** For a companion: the place of the part whose missing groups it has; null for a chosen series. */
	companionOf: number | null;
}

/** What fetching the rows of a selection comes to, in any language. */
export interface NotebookPlan {
	parts: readonly NotebookPart[];
	/** Areas by code; those of them that a companion may have. */
	named: readonly string[];
	groups: readonly string[];
	/** Groups whose members are meant, and whether every economy is. */
	membersOf: readonly string[];
	economies: boolean;
	/** Whether all parts have the same codes. */
	alike: boolean;
	selection: Pick<ExploreSelection, 'from' | 'to' | 'hide_status' | 'hide_nature'>;
}

/** The plan of a selection: the files of its series and of their companions, each in its own release. */
export function notebookPlan(
	selection: ExploreSelection,
	catalogue: ExploreCatalogue
): NotebookPlan {
	const { named, groups, membersOf, all } = chosenAreas(selection.areas, catalogue);
	const chosen = chosenSeries(selection, catalogue);
	const parts = chosen.map(({ facts, companionOf }): NotebookPart => {
		const codes = chosenCodes(selection.breakdown, facts);
		const release = releaseOf(facts.vintage);
		return {
			...{ series: facts.series, release, address: dataAddress(facts.series, release, 'csv') },
			codes: BREAKDOWN_DIMENSIONS.map((dimension) => [dimension, codes[dimension]] as const),
			companionOf:
				companionOf === null ? null : chosen.findIndex((own) => own.facts.series === companionOf)
		};
	});
	const alike = new Set(parts.map(({ codes }) => JSON.stringify(codes))).size < 2;
	return { ...{ parts, named, groups, membersOf, alike, selection }, economies: all };
}
