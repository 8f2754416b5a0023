import { m } from '#lib/i18n/index.ts';

/** The editor's own words in the reader's language, by its English ones. */
export function editorPhrases(): Record<string, string> {
	return {
		Find: m.explore_sql_find(),
		Replace: m.explore_sql_replace(),
		next: m.explore_sql_next(),
		previous: m.explore_sql_previous(),
		all: m.explore_sql_all(),
		'match case': m.explore_sql_case(),
		regexp: m.explore_sql_regexp(),
		'by word': m.explore_sql_by_word(),
		replace: m.explore_sql_replace_one(),
		'replace all': m.explore_sql_replace_all(),
		close: m.explore_sql_close(),
		'current match': m.explore_sql_match(),
		'on line': m.explore_sql_on_line(),
		'Go to line': m.explore_sql_go_to(),
		go: m.explore_sql_go(),
		Completions: m.explore_sql_completions(),
		Diagnostics: m.explore_sql_diagnostics(),
		'No diagnostics': m.explore_sql_no_diagnostics()
	};
}
