import type { Component, ComponentProps } from 'svelte';
import {
	countEffort,
	effortRows,
	narrowsEffort,
	wholeChoice,
	type EffortChoice,
	type EffortCounts,
	type EffortFilter,
	type EffortRow
} from '#lib/view/index.ts';
import type { EffortData, EffortNames } from '../../../effort-data.ts';
import { loadJson } from '../../../load-json.ts';
import type CellActivities from './CellActivities.svelte';
import type { FileCheck, MatrixData } from './matrix-data.ts';

type Status = 'ready' | 'loading' | 'error';
type ListPart = Component<ComponentProps<typeof CellActivities>>;

/** Where every activity counts, whether it names an economy or not. */
export const WORLD_CODE = '001';

/** Which activities the matrix counts, and how many they are. */
export class EffortState {
	readonly #data: MatrixData;
	choice = $state.raw<EffortChoice>(wholeChoice());
	/** The counts that are shown: those before stay until the file is there. */
	counts = $state.raw() as EffortCounts;
	status = $state<Status>('ready');
	/** What a list of the activities of a cell needs; null until one is asked for. */
	rows = $state.raw<EffortRow[] | null>(null);
	names = $state.raw<EffortNames | null>(null);
	list = $state.raw<ListPart | null>(null);
	listStatus = $state<Status>('ready');
	#groups = $state.raw<EffortData['groups']>({});
	/** Code of the area whose activities count. */
	area = $state(WORLD_CODE);
	readonly #loads = new Map<string, Promise<unknown>>();

	constructor(data: MatrixData) {
		this.#data = data;
		this.counts = data.effort;
	}

	/** What counts now. */
	readonly filter = $derived.by((): EffortFilter => ({ ...this.choice, areas: this.#areas() }));

	/** Whether every activity counts. */
	get whole(): boolean {
		return this.area === WORLD_CODE && !narrowsEffort(this.choice);
	}

	/** Whether the area is a group, whose members count. */
	get isGroup(): boolean {
		return this.area in this.#groups;
	}

	/** The economies of the area that may have activities: its members, or itself. */
	get members(): readonly string[] {
		return this.#groups[this.area] ?? [this.area];
	}

	#areas(): ReadonlySet<string> | null {
		if (this.area === WORLD_CODE) return null;
		return new Set(this.members);
	}

	/** Counts anew for an area, for a choice, or again after a failure; throws nothing. */
	async count({ area, choice }: { area?: string; choice?: EffortChoice } = {}): Promise<void> {
		if (area !== undefined) this.area = area;
		if (choice !== undefined) this.choice = choice;
		const asked = [this.area, this.choice];
		const still = () => asked[0] === this.area && asked[1] === this.choice;
		if (this.whole) {
			this.counts = this.#data.effort;
			this.status = 'ready';
			return;
		}
		if (!this.rows) this.status = 'loading';
		try {
			const rows = await this.#loadRows();
			if (!still()) return;
			this.counts = countEffort(rows, { ...this.choice, areas: this.#areas() });
			this.status = 'ready';
		} catch {
			if (still()) this.status = 'error';
		}
	}

	/** Makes ready what a list of activities needs; may be asked again after a failure. */
	async loadList(): Promise<void> {
		if (!this.names || !this.list) this.listStatus = 'loading';
		try {
			const [, names, list] = await Promise.all([
				this.#loadRows(),
				this.#load<EffortNames>('effort-names.json', this.#data.effortFiles.names),
				import('./CellActivities.svelte')
			]);
			this.names = names;
			this.list = list.default;
			this.listStatus = 'ready';
		} catch {
			this.listStatus = 'error';
		}
	}

	async #loadRows(): Promise<EffortRow[]> {
		if (this.rows) return this.rows;
		const file = await this.#load<EffortData>('effort.json', this.#data.effortFiles.rows);
		this.#groups = file.groups;
		this.rows ??= effortRows(file);
		return this.rows;
	}

	#load<T>(name: string, check: FileCheck): Promise<T> {
		const known = this.#loads.get(name);
		if (known) return known as Promise<T>;
		const load = loadJson<T>(this.#data.root + name, check).catch((cause: unknown) => {
			this.#loads.delete(name);
			throw cause;
		});
		this.#loads.set(name, load);
		return load;
	}
}
