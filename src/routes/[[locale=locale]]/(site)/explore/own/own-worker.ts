import { OwnSession } from '#lib/view/index.ts';
import { answerOwn } from './answer-own.ts';
import type { OwnAnswer, OwnRequest } from './own-messages.ts';

const session = new OwnSession();

self.addEventListener('message', ({ data }: MessageEvent<OwnRequest>) => {
	void answerOwn(session, data, (answer: OwnAnswer) => {
		const bytes = answer.type === 'piece' ? answer.bytes : null;
		self.postMessage(answer, { transfer: bytes ? [bytes.buffer] : [] });
	});
});
