/** Does the work on a reader's file; ended where it is cancelled. */
export interface FileRunner<Request> {
	ask: (request: Request) => void;
	end: () => void;
}

interface Fault {
	type: 'fault';
	reason: string;
}

type Tell<Answer> = (answer: Answer | Fault) => void;

/** Answers requests on the page itself, in slices, until it is stopped. */
export type OpenSession<Request, Answer> = (
	tell: (answer: Answer) => void,
	signal: AbortSignal
) => (request: Request) => void;

/** The two places where one kind of work on a file is done. */
export interface FileWork<Request, Answer> {
	startWorker: () => Worker;
	/** Loads the same work for the page, where no worker can be had. */
	loadSession: () => Promise<OpenSession<Request, Answer>>;
}

/** Opens a worker for a reader's file, or works on the page where the browser or a policy does not let one start. */
export function openFileRunner<Request, Answer>(
	work: FileWork<Request, Answer>,
	tell: Tell<NoInfer<Answer>>
): FileRunner<Request> {
	if (typeof Worker === 'undefined') return openOnPage(work, tell);
	try {
		return openInWorker(work, tell);
	} catch {
		return openOnPage(work, tell);
	}
}

function openInWorker<Request, Answer>(
	work: FileWork<Request, Answer>,
	tell: Tell<Answer>
): FileRunner<Request> {
	const worker = work.startWorker();
	const asked: Request[] = [];
	let answered = false;
	let instead: FileRunner<Request> | null = null;
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		answered = true;
		tell(data);
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		worker.terminate();
		if (answered) tell({ type: 'fault', reason: event.message || 'worker' });
		else {
			instead = openOnPage(work, tell);
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

function openOnPage<Request, Answer>(
	work: FileWork<Request, Answer>,
	tell: Tell<Answer>
): FileRunner<Request> {
	const stop = new AbortController();
	const quiet: Tell<Answer> = (answer) => {
		if (!stop.signal.aborted) tell(answer);
	};
	const session = work.loadSession().then((open) => open(quiet, stop.signal));
	return {
		ask: (request) => {
			session
				.then((ask) => ask(request))
				.catch((error: unknown) => quiet({ type: 'fault', reason: String(error) }));
		},
		end: () => {
			stop.abort();
		}
	};
}
