import type { ImportError, OwnOptions, OwnSummary } from '#lib/view/index.ts';

/** Where a file stands: waiting for its turn, being read, waiting for the engine, going into it, there, or refused. */
export type OwnStep = 'waiting' | 'reading' | 'engine' | 'loading' | 'ready' | 'error';

let count = 0;

/** A reader's file and the table that is made of it. */
export class OwnTable {
	readonly id = ++count;
	readonly file: File;
	/** The name in SQL. */
	name = $state('');
	step = $state<OwnStep>('waiting');
	/** The share of the present step that is done, 0 to 1. */
	done = $state(0);
	summary = $state.raw<OwnSummary | null>(null);
	sha256 = $state('');
	options = $state.raw<OwnOptions>({});
	refused = $state.raw<Pick<ImportError, 'code' | 'facts'> | null>(null);
	fault = $state('');
	/** Whether the fault is the engine's, and the file was read. */
	engineFailed = $state(false);
	/** The hash that the view opened with names, where it is another. */
	wanted = $state<string | null>(null);

	/** The SQL that its buttons asked for last. */
	asked = $state('');

	constructor(file: File, name: string) {
		this.file = file;
		this.name = name;
	}
}
