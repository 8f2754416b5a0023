import { IMPORT_LIMITS, ImportError, refuseLarge, type MappingSession } from '#lib/view/index.ts';
import type { MappingAnswer, MappingRequest } from './mapping-messages.ts';

async function work(
	session: MappingSession,
	request: MappingRequest,
	tell: (answer: MappingAnswer) => void,
	signal?: AbortSignal
): Promise<void> {
	const options = {
		...(signal && { signal }),
		onProgress: (done: number) => {
			tell({ type: 'progress', done });
		}
	};
	if (request.type === 'read') {
		const { file, sheet } = request;
		if (file) refuseLarge(file.size, IMPORT_LIMITS.textBytes);
		const source = file && { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
		tell({ type: 'table', table: await session.read(source, sheet, options) });
	} else if (request.type === 'check') {
		const summary = await session.check(request.choice, request.against, {
			...options,
			onRecords: (records) => {
				tell({ type: 'records', records });
			}
		});
		tell({ type: 'checked', summary });
	} else tell({ type: 'report', blob: session.report(request.locale) });
}

/** Does what a page asks of a session and tells it the answers; what goes wrong is an answer, too. */
export async function answerRequest(
	session: MappingSession,
	request: MappingRequest,
	tell: (answer: MappingAnswer) => void,
	signal?: AbortSignal
): Promise<void> {
	try {
		await work(session, request, tell, signal);
	} catch (error) {
		if (error instanceof ImportError) {
			const { code, facts } = error;
			tell({ type: 'refused', error: { code, facts } });
		} else tell({ type: 'fault', reason: error instanceof Error ? error.message : String(error) });
	}
}
