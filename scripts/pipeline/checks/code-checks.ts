import {
	AGE_PATTERN,
	AREA_KINDS,
	AREA_SCHEMES,
	COMPOSITE_BREAKDOWN_PATTERN,
	EDUCATION_LEV,
	NATURE,
	OBS_STATUS,
	SEX,
	TOPICS,
	UNIT_MEASURE,
	URBANISATION
} from '#lib/domain/index.ts';
import type { Check } from './check.ts';
import { listCheck, patternCheck } from './check-kinds.ts';

/** Every code is in its list or has its form. */
export const CODE_CHECKS: readonly Check[] = [
	listCheck('observations', 'sex', SEX),
	patternCheck('observations', 'age', AGE_PATTERN),
	listCheck('observations', 'urbanisation', URBANISATION),
	listCheck('observations', 'education_lev', EDUCATION_LEV),
	patternCheck('observations', 'composite_breakdown', COMPOSITE_BREAKDOWN_PATTERN),
	listCheck('observations', 'obs_status', OBS_STATUS),
	listCheck('observations', 'nature', NATURE, true),
	listCheck('observations', 'unit_measure', UNIT_MEASURE),
	listCheck('series', 'unit_measure', UNIT_MEASURE),
	listCheck('indicators', 'unit_measure', UNIT_MEASURE),
	listCheck('indicators', 'topic', TOPICS),
	listCheck('areas', 'kind', AREA_KINDS),
	listCheck('areas', 'scheme', AREA_SCHEMES),
	listCheck('population', 'obs_status', ['A', 'F']),
	listCheck('indicator_links', 'layer', ['official', 'thematic']),
	listCheck('indicator_links', 'kind', ['action_line', 'goal', 'target']),
	listCheck('matrix_links', 'decision', ['accept', 'doubtful', 'reject']),
	listCheck('targets', 'operator', ['>=', '>', '<=', '<', '='], true),
	patternCheck('areas', 'ref_area', /^(\d{3}|(ITU|WB|UNCTAD)_[A-Z0-9]+)$/),
	patternCheck('areas', 'iso3', /^[A-Z]{3}$/, true),
	patternCheck('areas', 'iso2', /^[A-Z]{2}$/, true),
	patternCheck('areas', 'slug', /^[a-z0-9]+(-[a-z0-9]+)*$/, true),
	patternCheck('indicators', 'indicator', /^[a-z0-9]+(-[a-z0-9]+)*$/),
	patternCheck('series', 'series', /^[A-Z0-9_]+\.[A-Z0-9_]+$/),
	patternCheck('sources', 'retrieved', /^\d{4}-\d{2}-\d{2}$/),
	{
		name: 'indicators-direction-code',
		sql: `SELECT indicator || ': ' || coalesce(direction, 'NULL') FROM indicators
			WHERE direction IS NULL OR direction NOT IN (-1, 0, 1)`
	}
];
