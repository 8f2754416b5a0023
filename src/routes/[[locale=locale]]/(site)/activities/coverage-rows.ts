import type { OpenRegister, RegisterRecord, RegisterSource } from '#lib/view/index.ts';

/** What a source brings to the register. */
export interface CoverageRow {
	source: RegisterSource;
	count: number;
	/** First and last year of start that it knows; null where it knows none. */
	years: [first: number, last: number] | null;
	/** Activities with an economy, a declared goal, a declared line, an assigned line: each counted apart. */
	areas: number;
	goals: number;
	declared: number;
	assigned: number;
}

const hasLine = (layer: string) => (record: RegisterRecord) =>
	record.links.some((link) => link.kind === 'action_line' && link.layer === layer);

/** The sources of the register, those with most activities first. */
export function coverageRows({
	names,
	records
}: Pick<OpenRegister, 'names' | 'records'>): CoverageRow[] {
	return names.sources.map((source) => {
		const own = records.filter((record) => record.own.source === source.code);
		const years = own.flatMap((record) => record.own.start_year ?? []);
		const count = (has: (record: RegisterRecord) => boolean) => own.filter(has).length;
		return {
			source,
			count: own.length,
			years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
			areas: count((record) => record.own.countries !== null),
			goals: count(({ links }) => links.some(({ kind }) => kind === 'goal')),
			declared: count(hasLine('declared')),
			assigned: count(hasLine('assigned'))
		};
	});
}
