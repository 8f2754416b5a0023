import { answerExport } from './answer-export.ts';
import type { ExportAnswer, ExportRequest } from './export-messages.ts';

const answer = answerExport((told: ExportAnswer) => {
	self.postMessage(told);
});

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
	void answer(data);
});
