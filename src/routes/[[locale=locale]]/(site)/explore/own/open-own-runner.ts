import type { OwnAnswer, OwnRequest } from './own-messages.ts';

/** Does the work on a reader's file; ended where it is cancelled. */
export interface OwnRunner {
	ask: (request: OwnRequest) => void;
	end: () => void;
}

type Tell = (answer: OwnAnswer) => void;

function openWorker(tell: Tell): OwnRunner {
	const worker = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
	const asked: OwnRequest[] = [];
	let answered = false;
	let instead: OwnRunner | null = null;
	worker.addEventListener('message', ({ data }: MessageEvent<OwnAnswer>) => {
		answered = true;
		tell(data);
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		worker.terminate();
		if (answered) tell({ type: 'fault', reason: event.message || 'worker' });
		else {
			// The browser or a policy does not let it start.
			instead = openOnPage(tell);
			for (const request of asked) instead.ask(request);
		}
	});
	return {
		ask: (request) => {
			if (instead) instead.ask(request);
			else {
				if (!answered) asked.push(request);
				worker.postMessage(request);
			}
		},
		end: () => {
			worker.terminate();
			instead?.end();
		}
	};
}

/** Works on the page itself, in slices, where there is no worker. */
function openOnPage(tell: Tell): OwnRunner {
	const stop = new AbortController();
	const quiet: Tell = (answer) => {
		if (!stop.signal.aborted) tell(answer);
	};
	const session = import('./own-page-session.ts').then(({ openOwnPageSession }) =>
		openOwnPageSession(quiet, stop.signal)
	);
	return {
		ask: (request) => {
			session.then(
				(ask) => ask(request),
				(error: unknown) => quiet({ type: 'fault', reason: String(error) })
			);
		},
		end: () => {
			stop.abort();
		}
	};
}

/** Opens a worker for a reader's own file, or works on the page where none can be had. */
export function openOwnRunner(tell: Tell): OwnRunner {
	if (typeof Worker === 'undefined') return openOnPage(tell);
	try {
		return openWorker(tell);
	} catch {
		return openOnPage(tell);
	}
}
