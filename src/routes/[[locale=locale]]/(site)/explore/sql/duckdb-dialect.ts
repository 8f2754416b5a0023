import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';

/** Functions that people use on these tables, offered and coloured; a name without brackets. */
export const FUNCTIONS = [
	...['abs', 'any_value', 'arg_max', 'arg_min', 'array_agg', 'avg', 'ceil', 'coalesce', 'concat'],
	...['contains', 'corr', 'count', 'covar_pop', 'date_trunc', 'dense_rank', 'exp', 'first_value'],
	...['floor', 'generate_series', 'greatest', 'histogram', 'ifnull', 'lag', 'last_value', 'lead'],
	...['least', 'left', 'length', 'list', 'ln', 'log', 'lower', 'max', 'median', 'min', 'mode'],
	...['ntile', 'nullif', 'percent_rank', 'pow', 'quantile_cont', 'range', 'rank', 'regexp_extract'],
	...['regexp_matches', 'regexp_replace', 'regr_intercept', 'regr_r2', 'regr_slope', 'replace'],
	...['right', 'round', 'row_number', 'sign', 'split_part', 'sqrt', 'starts_with', 'stddev_pop'],
	...['stddev_samp', 'string_agg', 'string_split', 'strip_accents', 'substring', 'sum', 'trim'],
	...['try_cast', 'unnest', 'upper', 'var_pop', 'var_samp', 'year']
];

const KEYWORDS =
	'anti asof columns describe exclude ilike materialized pivot positional qualify sample semi show summarize try_cast unpivot';

/** DuckDB's SQL: PostgreSQL's, and the words of its own. */
export const duckdbDialect = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: `${PostgreSQL.spec.keywords ?? ''} ${KEYWORDS}`,
	types: `${PostgreSQL.spec.types ?? ''} double hugeint tinyint ubigint uhugeint uinteger usmallint utinyint varchar struct map union`,
	builtin: FUNCTIONS.join(' '),
	caseInsensitiveIdentifiers: true,
	doubleDollarQuotedStrings: true
});
