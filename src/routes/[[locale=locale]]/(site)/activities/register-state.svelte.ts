import {
	FIRST_CHOICE,
	NO_FILTERS,
	isUnfiltered,
	loosenedFilters,
	openRegisterSearch,
	orderRecords,
	parseRegisterAddress,
	runSliced,
	type DroppedPart,
	type LoosenedFilter,
	type OpenRegister,
	type RegisterChoice,
	type RegisterCounts,
	type RegisterFilters,
	type RegisterHits,
	type RegisterRecord,
	type RegisterSearch,
	type RegisterSort
} from '#lib/view/index.ts';
import { PAGE_ROWS, type RegisterPlace } from './register-page.ts';

/** What the register shows now, and how a reader's choice changes it. */
export class RegisterState {
	readonly page: RegisterPlace;
	readonly open: OpenRegister;
	choice = $state.raw<RegisterChoice>(FIRST_CHOICE);
	counts = $state.raw<RegisterCounts>() as RegisterCounts;
	/** The records of the page of results. */
	shown = $state.raw<RegisterRecord[]>([]);
	dropped = $state.raw<DroppedPart[]>([]);
	/** Words that were read as others like them. */
	forgiven = $state.raw<string[]>([]);
	/** Where nothing is found: the filters that are in the way. */
	loosened = $state.raw<LoosenedFilter[]>([]);
	status = $state<'ready' | 'loading' | 'error'>('ready');
	readonly #orders: Map<RegisterSort, Uint32Array>;
	readonly #openSearch: () => Promise<RegisterSearch>;
	#search: Promise<RegisterSearch> | null = null;
	#hits: { q: string; hits: RegisterHits } | null = null;
	#turn = 0;

	/** `ready` holds orders that are at hand, and another search than ours. */
	constructor(
		open: OpenRegister,
		page: RegisterPlace,
		ready: {
			orders?: Readonly<Partial<Record<RegisterSort, Uint32Array>>>;
			openSearch?: () => Promise<RegisterSearch>;
		} = {}
	) {
		this.open = open;
		this.page = page;
		this.#orders = new Map(Object.entries(ready.orders ?? {}) as [RegisterSort, Uint32Array][]);
		this.#openSearch =
			ready.openSearch ?? (() => openRegisterSearch(open.records, open.names.areas));
		this.counts = open.engine.count(NO_FILTERS);
		this.#list(null);
	}

	/** True while everything shown is as prerendered. */
	get isUntouched(): boolean {
		return this.choice === FIRST_CHOICE;
	}

	get pages(): number {
		return Math.max(1, Math.ceil(this.counts.total / PAGE_ROWS));
	}

	/** The order in force: the chosen one, or the usual one. */
	get sort(): RegisterSort {
		const { sort, filters } = this.choice;
		const usual = filters.q === '' ? 'newest' : 'relevance';
		return sort === null || (sort === 'relevance' && filters.q === '') ? usual : sort;
	}

	/** Takes the choice from the query part of the address. */
	async readFrom(search: string): Promise<void> {
		if (search === '' && this.isUntouched) return;
		const { choice, dropped } = parseRegisterAddress(search, this.open.engine.register.terms);
		this.dropped = dropped;
		await this.show(choice);
	}

	/** Makes the search ready before a reader has typed. */
	prepareSearch(): Promise<RegisterSearch> {
		this.#search ??= this.#openSearch();
		return this.#search;
	}

	/** Shows a choice; what was shown stays until it is ready. */
	async show(choice: RegisterChoice): Promise<void> {
		const turn = ++this.#turn;
		const isWanted = () => turn === this.#turn;
		this.choice = choice;
		try {
			const { filters } = choice;
			const hits = filters.q === '' ? null : await this.#find(filters.q);
			if (!isWanted()) return;
			const { engine } = this.open;
			const steps = engine.steps(filters, hits?.texts ?? null);
			const counts = await runSliced(steps, { now: () => performance.now(), isWanted });
			if (counts === null || !isWanted()) return;
			this.counts = counts;
			this.forgiven = hits?.forgiven ?? [];
			this.#loosen(filters, hits);
			this.#list(hits);
			this.status = 'ready';
		} catch {
			if (isWanted()) this.status = 'error';
		}
	}

	/** All records that meet the filters, in the order in force. */
	selected(): RegisterRecord[] {
		return this.#records(this.#hits?.hits ?? null);
	}

	async #find(q: string): Promise<RegisterHits> {
		if (this.#hits?.q === q) return this.#hits.hits;
		if (this.#search === null) this.status = 'loading';
		try {
			const search = await this.prepareSearch();
			const hits = search(q);
			this.#hits = { q, hits };
			return hits;
		} catch (cause) {
			this.#search = null;
			throw cause;
		}
	}

	#loosen(filters: RegisterFilters, hits: RegisterHits | null): void {
		const { engine, names } = this.open;
		const texts = hits?.texts ?? null;
		const isEmpty = this.counts.total === 0 && !isUnfiltered(filters);
		this.loosened = isEmpty
			? loosenedFilters(engine, { filters, texts }, names, this.page.locale)
			: [];
	}

	#records(hits: RegisterHits | null, offset = 0, limit = Infinity): RegisterRecord[] {
		const { engine, records } = this.open;
		const order = this.sort === 'relevance' && hits ? hits.order : this.#order(this.sort);
		return engine.rows(order, offset, limit).flatMap((row) => records[row] ?? []);
	}

	#list(hits: RegisterHits | null): void {
		const page = Math.min(this.choice.page, this.pages);
		this.shown = this.#records(hits, (page - 1) * PAGE_ROWS, PAGE_ROWS);
	}

	#order(sort: RegisterSort): Uint32Array {
		const known = this.#orders.get(sort);
		if (known) return known;
		const own = sort === 'relevance' ? 'newest' : sort;
		const order = orderRecords(this.open.records, own, this.page.locale);
		this.#orders.set(sort, order);
		return order;
	}
}
