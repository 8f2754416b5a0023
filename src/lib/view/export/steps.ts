import { runSliced } from '../register/run-sliced.ts';

/** Work that can be interrupted at each of its steps. */
export type Steps<Result> = Generator<void, Result>;

/** Rows written in one step: about a millisecond. */
export const SLICE_ROWS = 250;

/** Does all steps at once. */
export function drainSteps<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Does the steps in slices of half a frame, so that a page stays alive however many there are. Throws the signal's reason once it is aborted. */
export async function runSteps<Result>(
	steps: Steps<Result>,
	signal?: AbortSignal
): Promise<Result> {
	const result = await runSliced(steps, {
		now: () => performance.now(),
		isWanted: () => signal?.aborted !== true
	});
	signal?.throwIfAborted();
	return result as Result;
}
