import { MappingSession } from '#lib/view/index.ts';
import { answerRequest } from './answer-request.ts';
import type { MappingAnswer, MappingRequest } from './mapping-messages.ts';

/** A session on the page itself, which answers requests in slices until it is stopped. */
export function openPageSession(
	tell: (answer: MappingAnswer) => void,
	signal: AbortSignal
): (request: MappingRequest) => void {
	const session = new MappingSession();
	return (request) => {
		void answerRequest(session, request, tell, signal);
	};
}
