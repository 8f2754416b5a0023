import type { Query, SqlParameter } from './database.ts';

/** What a table or column may be called: letters, digits, `_`, and inside also `:` and `.`. */
const NAME = /^[A-Za-z_][A-Za-z0-9_:.]{0,127}$/;

/** A part of a query that only the functions of this file can make, so that it may be nested. */
export class Sql implements Query {
	readonly #text: string;
	readonly #parameters: readonly SqlParameter[];

	private constructor(text: string, parameters: readonly SqlParameter[]) {
		this.#text = text;
		this.#parameters = parameters;
	}

	get text(): string {
		return this.#text;
	}

	get parameters(): SqlParameter[] {
		return [...this.#parameters];
	}

	/** A query of the literal parts of a template and the values between them. */
	static template(parts: readonly string[], values: readonly SqlValue[]): Sql {
		const text: string[] = [parts[0] ?? ''];
		const parameters: SqlParameter[] = [];
		values.forEach((value, index) => {
			const list = Array.isArray(value) ? (value as readonly (SqlParameter | Sql)[]) : [value];
			if (list.length === 0) throw new TypeError('sql: an empty list cannot be part of a query');
			const places = list.map((item) => {
				if (item instanceof Sql) {
					parameters.push(...item.#parameters);
					return item.#text;
				}
				parameters.push(checked(item));
				return '?';
			});
			text.push(places.join(', '), parts[index + 1] ?? '');
		});
		return new Sql(text.join(''), parameters);
	}

	/** A quoted name. */
	static name(name: string): Sql {
		if (!NAME.test(name)) throw new TypeError(`sql: invalid name: ${JSON.stringify(name)}`);
		return new Sql(`"${name}"`, []);
	}
}

/** What may stand in the template: a scalar, a nested query, or a list of either. */
export type SqlValue = SqlParameter | Sql | readonly SqlParameter[] | readonly Sql[];

function checked(value: unknown): SqlParameter {
	if (value === null || typeof value === 'boolean') return value;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	if (typeof value === 'string' && !value.includes('\0')) return value;
	throw new TypeError(`sql: invalid parameter: ${String(value)} (${typeof value})`);
}

/** A query: scalars bind as `?`, lists expand to `?, ?`, queries nest; backslashes stay as written. */
export function sql(strings: TemplateStringsArray, ...values: SqlValue[]): Sql {
	return Sql.template(strings.raw, values);
}

/** The quoted name of a table or column of the catalogue; throws on any other character. */
export function ident(name: string): Sql {
	return Sql.name(name);
}

/** Joins queries with `AND` or `UNION ALL`; throws on an empty list. */
export function join(parts: readonly Sql[], separator: 'and' | 'unionAll'): Sql {
	const between = separator === 'and' ? sql` AND ` : sql` UNION ALL `;
	return parts.reduce((left, right) => sql`${left}${between}${right}`);
}

/** `column IN (…)`: true for every row where the list is undefined, for none where it is empty. */
export function isAmong(column: Sql, list: readonly SqlParameter[] | undefined): Sql {
	if (list === undefined) return sql`TRUE`;
	return list.length === 0 ? sql`FALSE` : sql`${column} IN (${list})`;
}
