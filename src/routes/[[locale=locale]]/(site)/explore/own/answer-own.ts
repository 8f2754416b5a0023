import { ImportError, type OwnSession } from '#lib/view/index.ts';
import type { OwnAnswer, OwnRequest } from './own-messages.ts';

/** Does what a page asks of a session and tells it the answer; what goes wrong is an answer, too. */
export async function answerOwn(
	session: OwnSession,
	request: OwnRequest,
	tell: (answer: OwnAnswer) => void,
	signal?: AbortSignal
): Promise<void> {
	const steering = {
		...(signal && { signal }),
		onProgress: (done: number) => {
			tell({ type: 'progress', done });
		}
	};
	try {
		if (request.type === 'read') {
			const { file, options, areas } = request;
			tell({ type: 'summary', ...(await session.read(file, options, areas, steering)) });
		} else tell({ type: 'piece', bytes: await session.next(steering) });
	} catch (error) {
		if (error instanceof ImportError) {
			const { code, facts } = error;
			tell({ type: 'refused', error: { code, facts } });
		} else tell({ type: 'fault', reason: error instanceof Error ? error.message : String(error) });
	}
}
