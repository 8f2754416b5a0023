import type { ImportError, OwnOptions, OwnSummary } from '#lib/view/index.ts';

/** Where a file stands: waiting for its turn, being read, going into the engine, there, or refused. */
export type OwnStep = 'waiting' | 'reading' | 'loading' | 'ready' | 'error';

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
	/** The hash that the view opened with names, where it is another. */
	wanted = $state<string | null>(null);

	constructor(file: File, name: string) {
		this.file = file;
		this.name = name;
	}
}
