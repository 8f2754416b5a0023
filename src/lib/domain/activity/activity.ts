/** Types of organisation, after the WSIS Stocktaking model. */
export const ORGANISATION_TYPES = [
	'government',
	'private_sector',
	'international_organisation',
	'civil_society',
	'academia'
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** States of an activity, after the WSIS Stocktaking model; what a source says otherwise is mapped, and its own word kept. */
export const ACTIVITY_STATUSES = [
	'planned',
	'ongoing',
	'completed',
	'suspended',
	'cancelled'
] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** What a year of an activity tells, as its source counts. */
export const YEAR_BASES = [
	'approval_closing',
	'actual',
	'actual_else_commitment',
	'actual_else_transaction',
	'expected_else_reporting',
	'registry_entry',
	'forum_year',
	'prize_year',
	'stated'
] as const;
export type YearBasis = (typeof YEAR_BASES)[number];

/** Kinds of activities, one for each wording of a source: registers first, then the report to the Council. */
export const ACTIVITY_KINDS = [
	'project',
	'official_finance',
	'aid_project',
	'aid_activity',
	'digital_public_good',
	'digital_public_good_nominee',
	'session',
	'prize_winner',
	'prize_champion',
	'prize_winner_or_champion',
	'prize_entry',
	'stocktaking_entry',
	'governance',
	'report',
	'roadmap',
	'decision',
	'programme',
	'mapping',
	'event',
	'contribution',
	'mandate',
	'template',
	'process',
	'plan',
	'participation'
] as const;

/** What an amount is, and in which dollars. */
export const AMOUNT_BASES = [
	'whole_project',
	'official_finance',
	'commitment_2011',
	'crs_activity'
] as const;

/** One row of the `activities` table: what somebody does, did or plans for ICT and development. */
export interface Activity {
	/** The key, e.g. `WB-P507168` or `S-2.2-C2`; in lower case the last part of its page's address. */
	activity: string;
	/** In the language of the source. */
	title: string;
	/** Where the source or the report gives one in French. */
	title_fr: string | null;
	description: string | null;
	/** Who is responsible; several separated by `;`. */
	organisation: string | null;
	organisation_type: OrganisationType | null;
	implementing_org: string | null;
	/** UN M49 codes, separated by `;`; null where the source names no economy. */
	countries: string | null;
	start_year: number | null;
	end_year: number | null;
	year_basis: YearBasis | null;
	status: ActivityStatus | null;
	/** The source's own word. */
	status_text: string | null;
	/** One of `ACTIVITY_KINDS` in our own tables, named by codelist `ACTIVITY_KIND`; free in a reader’s own file. */
	kind: string;
	/** The source's codes of sectors, separated by `|`. */
	sector_codes: string | null;
	/** The amount in USD, as the source counts it; never added across sources. */
	amount: number | null;
	/** What the amount is, and in which dollars: one of `AMOUNT_BASES` in our own tables, named by codelist `AMOUNT_BASIS`. */
	amount_basis: string | null;
	/** Key of `sources`. */
	source: string;
	/** Where the record itself is said to stand. */
	licence: string;
	url: string | null;
	/** Key of `processes`; null where it belongs to none. */
	process: string | null;
	/** The resolution or decision that asks for it. */
	mandate: string | null;
	/** Paragraph of the Council report. */
	paragraph: string | null;
	note: string | null;
	/** `confirmed…` or `unconfirmed…`, as in the facts. */
	confidence: string;
}
