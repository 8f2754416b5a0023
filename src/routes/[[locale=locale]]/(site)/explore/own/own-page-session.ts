import { OwnSession } from '#lib/view/index.ts';
import { answerOwn } from './answer-own.ts';
import type { OwnAnswer, OwnRequest } from './own-messages.ts';

/** A session on the page itself, which answers requests in slices until it is stopped. */
export function openOwnPageSession(
	tell: (answer: OwnAnswer) => void,
	signal: AbortSignal
): (request: OwnRequest) => void {
	const session = new OwnSession();
	return (request) => {
		void answerOwn(session, request, tell, signal);
	};
}
