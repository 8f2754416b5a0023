import { PROCESS_FACT_KINDS, PROCESS_KINDS } from '#lib/domain/index.ts';
import type { Check } from './check.ts';
import { itemsCheck, listCheck, patternCheck, referenceCheck, uniqueCheck } from './check-kinds.ts';
import { DATE, realDateCheck, SLUG } from './fact-checks.ts';

/** A fact may also be about what was looked for and not found. */
const SURENESS = /^(existence confirmed|confirmed|unconfirmed|found|NOT FOUND)/;
const CORE_LIST_AREAS = [
	'infrastructure',
	'households',
	'businesses',
	'sector',
	'education',
	'government',
	'e_waste'
];

/** Every column named has words in each row of the table, which is known by its key. */
function wordsCheck(table: string, key: string, ...columns: string[]): Check {
	const said = columns.map((column) => `coalesce(trim(${column}), '') = ''`);
	return {
		name: `${table}-has-words`,
		sql: `SELECT ${key} FROM ${table} WHERE ${said.join(' OR ')} ORDER BY ALL`
	};
}

/** Rows of the table are numbered from 1 without a gap, in each group where there are groups. */
function numberedCheck(table: string, group?: string): Check {
	const name = group ?? `'all'`;
	return {
		name: `${table}-numbered-from-1`,
		sql: `SELECT ${name} || ': ' || min(position) || ' to ' || max(position) || ' in ' || count(*)
			FROM ${table} ${group === undefined ? '' : `GROUP BY ${group}`}
			HAVING min(position) <> 1 OR max(position) <> count(*)
				OR count(DISTINCT position) <> count(*)
			ORDER BY ALL`
	};
}

/** Processes, what is known of them, and the Core List: keys, references, codes, dates and words. */
export const PROCESS_CHECKS: readonly Check[] = [
	uniqueCheck('processes', 'process'),
	patternCheck('processes', 'process', SLUG),
	listCheck('processes', 'kind', PROCESS_KINDS),
	patternCheck('processes', 'paragraphs', /^\d(\.\d)?(;\d(\.\d)?)*$/),
	patternCheck('processes', 'confidence', SURENESS),
	itemsCheck('processes', 'action_lines', 'action_lines', 'action_line'),
	numberedCheck('processes'),
	wordsCheck(
		'processes',
		'process',
		'name_en',
		'name_fr',
		'what_en',
		'what_fr',
		'confidence',
		'source'
	),
	referenceCheck('process_facts', 'process', 'processes', 'process'),
	listCheck('process_facts', 'kind', PROCESS_FACT_KINDS),
	patternCheck('process_facts', 'start_date', DATE, true),
	patternCheck('process_facts', 'end_date', DATE, true),
	realDateCheck('process_facts', 'process', 'start_date'),
	realDateCheck('process_facts', 'process', 'end_date'),
	patternCheck('process_facts', 'url', /^https:\/\/[^\s]+$/, true),
	patternCheck('process_facts', 'confidence', SURENESS),
	numberedCheck('process_facts', 'process'),
	wordsCheck('process_facts', 'process || position', 'text_en', 'text_fr', 'confidence'),
	{
		name: 'process_facts-dates-in-order',
		sql: `SELECT process || ' ' || position FROM process_facts
			WHERE end_date < start_date OR length(end_date) <> length(start_date) ORDER BY ALL`
	},
	uniqueCheck('core_list_indicators', 'code'),
	listCheck('core_list_indicators', 'area', CORE_LIST_AREAS),
	patternCheck('core_list_indicators', 'code', /^[A-Z]+\d+$/),
	patternCheck('core_list_indicators', 'confidence', SURENESS),
	numberedCheck('core_list_indicators'),
	wordsCheck(
		'core_list_indicators',
		'code',
		'name_en',
		'name_fr',
		'definition_en',
		'definition_fr',
		'unit_en',
		'unit_fr',
		'owner_en',
		'owner_fr',
		'source'
	),
	itemsCheck('process_events', 'processes', 'processes', 'process'),
	referenceCheck('indicators', 'core_list_code', 'core_list_indicators', 'code', true)
];
