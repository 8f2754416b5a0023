/** What a column of a reader's file can hold, in the order in which it is offered. */
export const MAPPING_FIELDS = [
	'title',
	'id',
	'description',
	'organisation',
	'organisation_type',
	'implementing_org',
	'countries',
	'start_year',
	'end_year',
	'status',
	'kind',
	'sector_codes',
	'goals',
	'action_lines',
	'amount',
	'url'
] as const;
export type MappingField = (typeof MAPPING_FIELDS)[number];

/** Fields that several columns may fill together, such as `Country 1` and `Country 2`. */
export const LIST_FIELDS: readonly MappingField[] = [
	'implementing_org',
	'countries',
	'sector_codes',
	'goals',
	'action_lines'
];

/** For each column of a file, the field that it fills; null where it is not used. */
export type ColumnChoice = readonly (MappingField | null)[];
