import { MappingSession } from '#lib/view/index.ts';
import { answerRequest } from './answer-request.ts';
import type { MappingAnswer, MappingRequest } from './mapping-messages.ts';

const session = new MappingSession();

self.addEventListener('message', ({ data }: MessageEvent<MappingRequest>) => {
	void answerRequest(session, data, (answer: MappingAnswer) => {
		self.postMessage(answer);
	});
});
