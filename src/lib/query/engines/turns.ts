import { abortError } from '../abort.ts';

/** Lets one piece of work run at a time, in the order they came. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	/** Runs the work once all before it have ended; never, where the signal aborts before that. */
	take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
		const turn = this.#last.then(() => {
			if (signal?.aborted) throw abortError(signal);
			return work();
		});
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}
