import fc from 'fast-check';

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

/** A word in some mixture of small and capital letters. */
function cased(word: string): fc.Arbitrary<string> {
	return fc
		.array(fc.boolean(), { minLength: word.length, maxLength: word.length })
		.map((upper) => [...word].map((sign, at) => (upper[at] ? sign.toUpperCase() : sign)).join(''));
}

/** Space of any kind between two words. */
const space = pick(
	' ',
	'\n',
	'\t',
	'/**/',
	' /* ; DROP /* x */ */ ',
	' -- ; SELECT\n',
	'\u00a0',
	' '
);

const address = pick(
	'/etc/passwd',
	'https://example.org/x.csv',
	's3://bucket/x.parquet',
	'file:///etc/hosts.json',
	'../secret.csv',
	'http://127.0.0.1:1/x.parquet',
	'données.csv',
	'x\u202e.csv'
);

const table = fc.oneof(
	fc
		.tuple(
			pick(
				'read_csv',
				'read_csv_auto',
				'read_parquet',
				'parquet_scan',
				'read_json',
				'read_json_auto'
			),
			space,
			address
		)
		.chain(([name, gap, place]) =>
			fc.tuple(cased(name), pick(true, false)).map(([word, quoted]) => {
				return `${quoted ? `"${word}"` : word}${gap}('${place}')`;
			})
		),
	fc
		.tuple(pick('read_text', 'read_blob', 'glob', 'sniff_csv', 'parquet_metadata'), address)
		.map(([name, place]) => `${name}('${place}')`),
	address.map((place) => `'${place}'`),
	address.map((place) => `"${place}"`),
	pick(
		`enable_logging('QueryLog')`,
		`query('SELECT 1; DROP TABLE areas')`,
		`query_table('areas')`,
		'force_checkpoint()',
		'disable_logging()',
		'truncate_duckdb_logs()'
	)
);

const statement = fc.oneof(
	pick(
		'DROP TABLE areas',
		'DELETE FROM areas',
		'CREATE TABLE stolen AS SELECT 1',
		'CREATE VIEW stolen AS SELECT 1',
		`UPDATE areas SET name_en = 'x'`,
		'INSERT INTO areas SELECT * FROM areas',
		'ALTER TABLE areas RENAME TO gone',
		`SET memory_limit = '64GB'`,
		'SET enable_external_access = true',
		'SET lock_configuration = false',
		'RESET ALL',
		`PRAGMA threads = 64`,
		'INSTALL httpfs',
		'LOAD httpfs',
		'CALL checkpoint()',
		'TRUNCATE areas'
	),
	address.map((place) => `ATTACH '${place}' AS other`),
	address.map((place) => `COPY areas TO '${place}'`),
	address.map((place) => `COPY areas FROM '${place}'`)
);

/** A query that reads, with a place for a table that does not. */
const around: fc.Arbitrary<(inner: string) => string> = pick(
	(inner: string) => `SELECT * FROM ${inner}`,
	(inner: string) => `FROM ${inner}`,
	(inner: string) => `SELECT count(*) FROM areas JOIN ${inner} ON TRUE`,
	(inner: string) => `WITH x AS (SELECT * FROM ${inner}) SELECT * FROM x`,
	(inner: string) => `SELECT (SELECT count(*) FROM ${inner}) AS "n"`,
	(inner: string) => `SELECT * FROM areas WHERE EXISTS (FROM ${inner})`,
	(inner: string) => `VALUES ((SELECT max(x) FROM (SELECT 1 AS x FROM ${inner})))`,
	(inner: string) => `SUMMARIZE SELECT * FROM ${inner}`,
	(inner: string) => `DESCRIBE SELECT * FROM ${inner}`,
	(inner: string) => `PIVOT (SELECT * FROM ${inner}) ON kind USING count(*)`,
	(inner: string) => `EXPLAIN ANALYZE SELECT * FROM ${inner}`,
	(inner: string) => `(SELECT 1 AS « x » FROM ${inner})`,
	(inner: string) => `SELECT 'é;' AS "a;b" FROM areas UNION ALL SELECT name_en FROM ${inner}`
);

/** A statement that does not read, in the shape of one that does. */
const wrapped: fc.Arbitrary<(inner: string) => string> = pick(
	(inner: string) => inner,
	(inner: string) => `SELECT 1; ${inner}`,
	(inner: string) => `SELECT ';'; ${inner}; SELECT 2`,
	(inner: string) => `SELECT 1) ; ${inner}; SELECT * FROM (SELECT 1`,
	(inner: string) => `EXPLAIN ANALYZE ${inner}`,
	(inner: string) => `EXPLAIN (ANALYZE, FORMAT JSON) ${inner}`,
	(inner: string) => `WITH x AS (${inner}) SELECT * FROM x`,
	(inner: string) => `SELECT * FROM (${inner})`,
	(inner: string) => `WITH x AS (SELECT 1) ${inner}`,
	(inner: string) => `/* ' */ ${inner} -- '`,
	(inner: string) => `SELECT $q$ $q$; ${inner}`,
	(inner: string) => `SELECT e'\\'; ${inner}; --'; ${inner}`,
	(inner: string) => `PREPARE p AS ${inner}`,
	(inner: string) => `FROM areas ${inner}`
);

/** Texts that must neither read what is outside, nor change anything. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
	fc.tuple(around, around, table, fc.boolean()).map(([outer, inner, name, deep]) => {
		return deep ? outer(`(${inner(name)}) AS deep`) : outer(name);
	}),
	fc.tuple(wrapped, statement, fc.boolean(), space).chain(([shape, text, mixed, gap]) => {
		const spaced = text.replace(/ /, gap);
		return mixed
			? cased(spaced.split(/\W/)[0] ?? '').map((word) => shape(word + spaced.slice(word.length)))
			: fc.constant(shape(spaced));
	})
);
