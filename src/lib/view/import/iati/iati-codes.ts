import type { ActivityStatus, OrganisationType } from '#lib/domain/index.ts';

/** Codelist ActivityStatus of IATI 2.03. */
export const IATI_STATUSES: Readonly<
	Record<string, { status: ActivityStatus | ''; name: string }>
> = {
	'1': { status: 'planned', name: 'Pipeline/identification' },
	'2': { status: 'ongoing', name: 'Implementation' },
	'3': { status: 'completed', name: 'Finalisation' },
	'4': { status: 'completed', name: 'Closed' },
	'5': { status: 'cancelled', name: 'Cancelled' },
	'6': { status: 'suspended', name: 'Suspended' }
};

/** Codelist OrganisationType of IATI 2.03; partnerships (30) and others (90) are none of our types. */
export const IATI_ORGANISATION_TYPES: Readonly<Record<string, OrganisationType>> = {
	'10': 'government',
	'11': 'government',
	'15': 'government',
	'21': 'civil_society',
	'22': 'civil_society',
	'23': 'civil_society',
	'24': 'civil_society',
	'40': 'international_organisation',
	'60': 'civil_society',
	'70': 'private_sector',
	'71': 'private_sector',
	'72': 'private_sector',
	'73': 'private_sector',
	'80': 'academia'
};

/** Vocabularies of `sector` that hold purpose codes of the OECD, and those of the Goals. */
export const CRS_VOCABULARIES: readonly string[] = ['1', '2'];
export const GOAL_SECTOR_VOCABULARIES: readonly string[] = ['7', '8', '9'];

/** Vocabularies of `tag` that hold goals and targets. */
export const GOAL_TAG_VOCABULARIES: readonly string[] = ['2', '3'];
