import { loadEffects } from '#lib/query/index.ts';
import { loadFile } from '#lib/catalogue/index.ts';
import {
	chooseColumn,
	matchColumns,
	type CheckedAgainst,
	type CheckSummary,
	type ImportError,
	type MappedRecord,
	type MappingField,
	type TableSummary
} from '#lib/view/index.ts';
import { loadJson } from '../../../load-json.ts';
import { openFileRunner, type FileRunner, type FileWork } from '../file-work/open-file-runner.ts';
import { saveBlob } from '../save-blob.ts';
import type { MappingAnswer, MappingRequest } from './mapping-messages.ts';
import type { MappingPageData } from './mapping-page.ts';

const MAPPING_WORK: FileWork<MappingRequest, MappingAnswer> = {
	startWorker: () =>
		new Worker(new URL('./mapping-worker.ts', import.meta.url), { type: 'module' }),
	loadSession: () => import('./page-session.ts').then(({ openPageSession }) => openPageSession)
};

/** What was made of a reader's file. */
export interface CheckedState {
	summary: CheckSummary;
	records: MappedRecord[];
}

/** Where a reader stands: nothing chosen, reading, choosing columns, checking, done, or refused. */
export type MappingStep = 'empty' | 'reading' | 'columns' | 'checking' | 'checked' | 'error';

/** A reader's file on the page: its steps, and what each of them needs. */
export class MappingState {
	readonly page: MappingPageData;
	step = $state<MappingStep>('empty');
	name = $state('');
	/** The share of the present work that is done, 0 to 1. */
	done = $state(0);
	table = $state.raw<TableSummary | null>(null);
	choice = $state.raw<readonly (MappingField | null)[]>([]);
	checked = $state.raw<CheckedState | null>(null);
	refused = $state.raw<Pick<ImportError, 'code' | 'facts'> | null>(null);
	fault = $state('');
	accepted = $state.raw<ReadonlySet<string>>(new Set());
	#runner: FileRunner<MappingRequest> | null = null;
	#against: Promise<CheckedAgainst> | null = null;
	#records: MappedRecord[] = [];

	constructor(page: MappingPageData) {
		this.page = page;
	}

	/** The name of the file without its ending. */
	get baseName(): string {
		return this.name.replace(/\.[^.]*$/, '');
	}

	/** Reads a file that the reader chose or dropped. */
	read(file: File): void {
		this.clear();
		this.name = file.name;
		this.step = 'reading';
		this.#open().ask({ type: 'read', file, sheet: null });
	}

	/** Reads another sheet of the same workbook. */
	readSheet(sheet: string): void {
		this.step = 'reading';
		this.done = 0;
		this.checked = null;
		this.#open().ask({ type: 'read', file: null, sheet });
	}

	/** Reads the example. */
	async readExample(): Promise<void> {
		const name = 'example.csv';
		this.clear();
		this.name = name;
		this.step = 'reading';
		try {
			const { root, example } = this.page;
			const bytes = await loadFile(loadEffects(), `${root}mapping-files/${name}`, example.check);
			if (this.name !== name) return;
			this.read(new File([bytes as Uint8Array<ArrayBuffer>], name));
		} catch (error) {
			this.#fail(error);
		}
	}

	choose(column: number, field: MappingField | null): void {
		this.choice = chooseColumn(this.choice, column, field);
	}

	/** Checks the file with the columns as chosen. */
	async check(): Promise<void> {
		const runner = this.#open();
		this.step = 'checking';
		this.done = 0;
		this.checked = null;
		this.#records = [];
		try {
			this.#against ??= this.#loadNames();
			const against = await this.#against;
			if (this.#runner !== runner) return;
			this.accepted = new Set(against.reference.cells);
			runner.ask({ type: 'check', choice: [...this.choice], against });
		} catch (error) {
			this.#against = null;
			this.#fail(error);
		}
	}

	/** Asks for all messages of the check as a file. */
	report(): void {
		this.#runner?.ask({ type: 'report', locale: this.page.locale });
	}

	/** Goes back to the columns of the file that is read. */
	backToColumns(): void {
		this.step = 'columns';
	}

	/** Ends whatever is under way and forgets the file. */
	clear(): void {
		this.#runner?.end();
		this.#runner = null;
		this.#records = [];
		this.step = 'empty';
		[this.name, this.done, this.fault] = ['', 0, ''];
		[this.table, this.checked, this.refused] = [null, null, null];
	}

	async #loadNames(): Promise<CheckedAgainst> {
		const { root, locale, reference, names } = this.page;
		return {
			reference: await loadJson(`${root}mapping-files/reference.json`, reference),
			names: await loadJson('names.json', names),
			locale
		};
	}

	#open(): FileRunner<MappingRequest> {
		this.#runner ??= openFileRunner(MAPPING_WORK, (answer) => {
			this.#take(answer);
		});
		return this.#runner;
	}

	#fail(error: unknown): void {
		this.fault = error instanceof Error ? error.message : String(error);
		this.step = 'error';
	}

	#take(answer: MappingAnswer): void {
		switch (answer.type) {
			case 'progress':
				this.done = answer.done;
				return;
			case 'table':
				this.table = answer.table;
				this.choice = matchColumns(answer.table.header);
				// The columns of an IATI file are known.
				if (answer.table.format === 'iati') void this.check();
				else this.step = 'columns';
				return;
			case 'records':
				this.#records.push(...answer.records);
				return;
			case 'checked':
				this.checked = { summary: answer.summary, records: this.#records };
				this.step = 'checked';
				return;
			case 'report':
				saveBlob(answer.blob, `${this.baseName}-messages.csv`);
				return;
			case 'refused':
				this.refused = answer.error;
				this.step = 'error';
				return;
			case 'fault':
				this.#fail(answer.reason);
		}
	}
}
