import { KEPT_CODES, SKIP_CODES, type CheckCode } from './check-code.ts';

/** Messages of one kind in one column, counted. */
export interface MessageGroup {
	code: CheckCode;
	/** The column's name in the file; null where the whole row is meant. */
	column: string | null;
	/** How many rows it concerns. */
	count: number;
	/** The commonest values, with how often each stands. */
	values: { text: string; count: number }[];
	/** How many different values there are. */
	different: number;
	/** The first rows. */
	rows: number[];
	effect: 'skipped' | 'dropped' | 'kept';
}

/** One message as a row of the report. */
export interface CheckMessage {
	row: number;
	column: string | null;
	code: CheckCode;
	text: string;
	effect: MessageGroup['effect'];
}

const VALUES = 5;
const ROWS = 10;
const LENGTH = 200;

function effectOf(code: CheckCode): MessageGroup['effect'] {
	if (SKIP_CODES.includes(code)) return 'skipped';
	return KEPT_CODES.includes(code) ? 'kept' : 'dropped';
}

/** Gathers what is wrong with rows and values; columns side by side, so that many messages take little room. */
export class MessageLog {
	readonly #codes: CheckCode[] = [];
	readonly #rows: number[] = [];
	readonly #columns: (string | null)[] = [];
	readonly #texts: string[] = [];

	get count(): number {
		return this.#codes.length;
	}

	add(code: CheckCode, row: number, column: string | null, text: string): void {
		this.#codes.push(code);
		this.#rows.push(row);
		this.#columns.push(column);
		this.#texts.push(text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text);
	}

	/** All messages in the order in which they were met. */
	*messages(): Generator<CheckMessage> {
		for (const [index, code] of this.#codes.entries()) {
			yield {
				row: this.#rows[index] ?? 0,
				column: this.#columns[index] ?? null,
				code,
				text: this.#texts[index] ?? '',
				effect: effectOf(code)
			};
		}
	}

	/** The kinds of messages by column, those that cost rows first, then the commonest. */
	groups(): MessageGroup[] {
		const groups = new Map<string, MessageGroup & { counts: Map<string, number>; last: number }>();
		for (const { code, column, row, text, effect } of this.messages()) {
			const key = `${code}|${column ?? ''}`;
			let group = groups.get(key);
			if (!group) {
				const none = { count: 0, values: [], different: 0, rows: [] };
				group = { code, column, ...none, effect, counts: new Map(), last: -1 };
				groups.set(key, group);
			}
			group.counts.set(text, (group.counts.get(text) ?? 0) + 1);
			if (row === group.last) continue;
			group.last = row;
			group.count++;
			if (group.rows.length < ROWS) group.rows.push(row);
		}
		const order = ['skipped', 'dropped', 'kept'];
		return [...groups.values()]
			.map(({ counts, last: _last, ...group }) => ({
				...group,
				different: counts.size,
				values: [...counts]
					.filter(([text]) => text !== '')
					.sort((a, b) => b[1] - a[1])
					.slice(0, VALUES)
					.map(([text, count]) => ({ text, count }))
			}))
			.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect) || b.count - a.count);
	}
}
