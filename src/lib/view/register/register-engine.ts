import { compileFilters, type CompiledFilters } from './compile-filters.ts';
import { countRows } from './count-rows.ts';
import { ALL_BITS, LINKS_BIT, TEXT_BIT, YEAR_BIT, markRows, type RowRange } from './mark-rows.ts';
import { emptyCounts, yearSpan, type RegisterCounts } from './register-counts.ts';
import { LINK_FACETS, LIST_FACETS, SINGLE_FACETS } from './register-facets.ts';
import { NO_FILTERS, type RegisterFilters } from './register-filters.ts';
import type { Register } from './register.ts';

/** How many rows are filtered and counted before others may have a turn: about a millisecond. */
const BLOCK = 16_384;

function changedBits(before: RegisterFilters, after: RegisterFilters): number {
	let bits = 0;
	[...SINGLE_FACETS, ...LIST_FACETS].forEach((facet, bit) => {
		if (before.chosen[facet] !== after.chosen[facet]) bits |= 1 << bit;
	});
	if (LINK_FACETS.some((facet) => before.chosen[facet] !== after.chosen[facet])) {
		bits |= 1 << LINKS_BIT;
	}
	if (before.from !== after.from || before.to !== after.to) bits |= 1 << YEAR_BIT;
	return bits;
}

/** Filters and counts the activities of a register; a change of one filter tries that one again, not the others. */
export class RegisterEngine {
	readonly register: Register;
	readonly #fails: Uint16Array;
	readonly #span: [number, number];
	readonly #block: number;
	#filters = NO_FILTERS;
	#texts: Uint8Array | null = null;
	/** Bits that do not yet tell what `#filters` ask. */
	#stale = 0;

	/** `block` is how many rows make a step. */
	constructor(register: Register, block = BLOCK) {
		this.register = register;
		this.#fails = new Uint16Array(register.count);
		this.#span = yearSpan(register);
		this.#block = block;
	}

	/**
	 * The counts under filters, in steps; one that is left before its end is no harm. `texts` has a 1 where a row
	 * has the words of `filters.q`; null where none are looked for.
	 */
	*steps(filters: RegisterFilters, texts: Uint8Array | null): Generator<void, RegisterCounts> {
		this.#stale |= changedBits(this.#filters, filters);
		if (this.#texts !== texts) this.#stale |= 1 << TEXT_BIT;
		[this.#filters, this.#texts] = [filters, texts];
		const compiled = compileFilters(this.register, filters);
		const counts = emptyCounts(this.register, this.#span);
		for (let start = 0; start < this.register.count; start += this.#block) {
			const end = Math.min(start + this.#block, this.register.count);
			this.#step(compiled, counts, { start, end });
			yield;
		}
		this.#stale = 0;
		return counts;
	}

	#step(filters: CompiledFilters, counts: RegisterCounts, range: RowRange): void {
		const [fails, stale] = [this.#fails, this.#stale & ALL_BITS];
		markRows(this.register, filters, this.#texts, { fails, stale, range });
		countRows(this.register, filters, fails, { counts, range });
	}

	/** The counts under filters, at once. */
	count(filters: RegisterFilters, texts: Uint8Array | null = null): RegisterCounts {
		const steps = this.steps(filters, texts);
		for (;;) {
			const { done, value } = steps.next();
			if (done) return value;
		}
	}

	/** Rows that passed the filters counted last, in an order of all rows: `limit` of them after `offset`. */
	rows(order: Uint32Array, offset = 0, limit = Infinity): number[] {
		const found: number[] = [];
		let passed = 0;
		for (const row of order) {
			if (this.#fails[row] !== 0) continue;
			if (passed >= offset) found.push(row);
			passed += 1;
			if (found.length >= limit) break;
		}
		return found;
	}
}
