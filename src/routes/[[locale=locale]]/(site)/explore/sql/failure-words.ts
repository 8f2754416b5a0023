import { m } from '#lib/i18n/index.ts';
import { QueryError } from '#lib/query/index.ts';

const REASONS = {
	write: m.explore_sql_refused_write,
	setting: m.explore_sql_refused_setting,
	outside: m.explore_sql_refused_outside,
	other: m.explore_sql_refused_other
};

/** What went wrong with a reader's SQL, in their language; the engine's own words where it speaks of the text. */
export function failureWords(failure: Error): { words: string; engine: string } {
	if (!(failure instanceof QueryError)) {
		return { words: m.explore_sql_engine_failed(), engine: failure.message };
	}
	switch (failure.code) {
		case 'several':
			return { words: m.explore_sql_several(), engine: '' };
		case 'refused':
			return { words: REASONS[failure.reason ?? 'other'](), engine: '' };
		case 'restarted':
			return { words: m.explore_sql_restarted(), engine: '' };
		case 'large':
			return { words: m.explore_sql_large(), engine: '' };
		case 'sql':
			return { words: m.explore_sql_wrong(), engine: failure.message };
	}
}
