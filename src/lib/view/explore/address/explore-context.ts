/** What there is to choose from, so that an address or a file can be checked against it. */
export interface ExploreContext {
	hasSeries(series: string): boolean;
	/** Whether a code is an area or a group. */
	hasArea(ref_area: string): boolean;
	/** Whether a code is a group whose members are known. */
	hasMembers(ref_area: string): boolean;
	/** The series that is shown first of an indicator; null where there is no such indicator. */
	firstSeries(indicator: string): string | null;
}

/** Takes everything that is well formed. */
export const OPEN_EXPLORE_CONTEXT: ExploreContext = {
	hasSeries: () => true,
	hasArea: () => true,
	hasMembers: () => true,
	firstSeries: () => null
};
