/** The `AbortError` of a signal, with its own reason as cause. */
export function abortError(signal: AbortSignal): DOMException {
	const { reason } = signal as { reason: unknown };
	if (reason instanceof DOMException && reason.name === 'AbortError') return reason;
	return Object.assign(new DOMException('The operation was stopped.', 'AbortError'), {
		cause: reason
	});
}

/** The promise, or an `AbortError` as soon as the signal aborts. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (signal === undefined) return promise;
	return new Promise((resolve, reject) => {
		const stop = () => reject(abortError(signal));
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
	});
}
