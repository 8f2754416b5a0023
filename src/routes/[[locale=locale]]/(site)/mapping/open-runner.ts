import type { MappingAnswer, MappingRequest } from './mapping-messages.ts';

/** Does the work on a reader's file; ended where it is cancelled. */
export interface MappingRunner {
	ask: (request: MappingRequest) => void;
	end: () => void;
}

type Tell = (answer: MappingAnswer) => void;

function openWorker(tell: Tell): MappingRunner {
	const worker = new Worker(new URL('./mapping-worker.ts', import.meta.url), { type: 'module' });
	const asked: MappingRequest[] = [];
	let answered = false;
	let instead: MappingRunner | null = null;
	worker.addEventListener('message', ({ data }: MessageEvent<MappingAnswer>) => {
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
function openOnPage(tell: Tell): MappingRunner {
	const stop = new AbortController();
	const quiet: Tell = (answer) => {
		if (!stop.signal.aborted) tell(answer);
	};
	const session = import('./page-session.ts').then(({ openPageSession }) =>
		openPageSession(quiet, stop.signal)
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

/** Opens a worker for a reader's file, or works on the page where none can be had. */
export function openRunner(tell: Tell): MappingRunner {
	if (typeof Worker === 'undefined') return openOnPage(tell);
	try {
		return openWorker(tell);
	} catch {
		return openOnPage(tell);
	}
}
