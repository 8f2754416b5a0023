import { PROGRESS_CHECKS } from '../progress/progress-checks.ts';
import { ACTIVITY_CHECKS } from './activity-checks.ts';
import { ACTIVITY_LINK_CHECKS } from './activity-link-checks.ts';
import type { Check } from './check.ts';
import { CODE_CHECKS } from './code-checks.ts';
import { EDITION_CHECKS } from './edition-checks.ts';
import { KEY_CHECKS } from './key-checks.ts';
import { NAME_CHECKS } from './name-checks.ts';
import { PROCESS_CHECKS } from './process-checks.ts';
import { PROCESS_EVENT_CHECKS } from './process-event-checks.ts';
import { REFERENCE_CHECKS } from './reference-checks.ts';
import { ROADMAP_CHECKS } from './roadmap-checks.ts';
import { STATISTICS_CHECKS } from './statistics-checks.ts';
import { VALUE_CHECKS } from './value-checks.ts';
import { WSIS_TARGET_CHECKS } from './wsis-target-checks.ts';

/** Checks of the published tables: they need nothing but the tables and data/range-exceptions.csv. */
export const DATA_CHECKS: readonly Check[] = [
	...KEY_CHECKS,
	...CODE_CHECKS,
	...REFERENCE_CHECKS,
	...VALUE_CHECKS,
	...NAME_CHECKS,
	...STATISTICS_CHECKS,
	...WSIS_TARGET_CHECKS,
	...PROCESS_CHECKS,
	...PROCESS_EVENT_CHECKS,
	...ROADMAP_CHECKS,
	...ACTIVITY_CHECKS,
	...ACTIVITY_LINK_CHECKS,
	...EDITION_CHECKS,
	...PROGRESS_CHECKS
];
