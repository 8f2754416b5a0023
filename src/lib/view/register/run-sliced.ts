/** The longest that work may hold up the page: half a frame. */
const SLICE = 8;

/** Lets the page draw and answer before work goes on. */
function breathe(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Runs work in slices of half a frame; null where it is no longer wanted. Short work ends at once. */
export async function runSliced<Result>(
	steps: Iterator<void, Result>,
	{ now, isWanted }: { now: () => number; isWanted: () => boolean }
): Promise<Result | null> {
	let start = now();
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (now() - start < SLICE) continue;
		await breathe();
		if (!isWanted()) return null;
		start = now();
	}
}
