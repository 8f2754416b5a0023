import {
	ImportError,
	type OwnOptions,
	type OwnSummary,
	type ReferenceArea
} from '#lib/view/index.ts';
import {
	openFileRunner,
	type FileRunner,
	type FileWork
} from '../../file-work/open-file-runner.ts';
import type { OwnAnswer, OwnRequest } from './own-messages.ts';

const OWN_WORK: FileWork<OwnRequest, OwnAnswer> = {
	startWorker: () => new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' }),
	loadSession: () =>
		import('./own-page-session.ts').then(({ openOwnPageSession }) => openOwnPageSession)
};

interface Waiting {
	resolve: (answer: OwnAnswer) => void;
	reject: (error: unknown) => void;
}

/** Reads one file away from the page: its summary, then its rows in pieces, each only when the one before is taken. */
export class OwnReader {
	readonly #runner: FileRunner<OwnRequest>;
	#waiting: Waiting | null = null;
	#ended = false;

	constructor(onProgress: (done: number) => void) {
		this.#runner = openFileRunner(OWN_WORK, (answer) => {
			if (answer.type === 'progress') onProgress(answer.done);
			else this.#take(answer);
		});
	}

	/** Throws `ImportError`, an `AbortError` after `end`, or an `Error` with the fault. */
	async read(
		file: File,
		options: OwnOptions,
		areas: readonly ReferenceArea[]
	): Promise<{ summary: OwnSummary; sha256: string }> {
		const answer = await this.#ask({ type: 'read', file, options, areas });
		if (answer.type !== 'summary') throw new TypeError(`unexpected answer: ${answer.type}`);
		return answer;
	}

	async *pieces(): AsyncGenerator<Uint8Array> {
		for (;;) {
			const answer = await this.#ask({ type: 'next' });
			if (answer.type !== 'piece') throw new TypeError(`unexpected answer: ${answer.type}`);
			if (answer.bytes === null) return;
			yield answer.bytes;
		}
	}

	/** Stops whatever is under way. */
	end(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#runner.end();
		this.#waiting?.reject(new DOMException('Reading was cancelled.', 'AbortError'));
		this.#waiting = null;
	}

	#ask(request: OwnRequest): Promise<OwnAnswer> {
		if (this.#ended) {
			return Promise.reject(new DOMException('Reading was cancelled.', 'AbortError'));
		}
		return new Promise((resolve, reject) => {
			this.#waiting = { resolve, reject };
			this.#runner.ask(request);
		});
	}

	#take(answer: OwnAnswer): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		if (answer.type === 'refused') {
			const { code, facts } = answer.error;
			waiting?.reject(new ImportError(code, code, facts));
		} else if (answer.type === 'fault') waiting?.reject(new Error(answer.reason));
		else waiting?.resolve(answer);
	}
}
