/**
 * What kept an engine from working. `start`: it could not start; `silent`: it did not answer;
 * `table`: the manifest has no such table; `decode`: a file is not what the manifest says;
 * `insert`: a table could not be built; `closed`: it was closed before.
 */
export type EngineErrorCode = 'start' | 'silent' | 'table' | 'decode' | 'insert' | 'closed';

/** An engine's failure in plain English: what happened and what to do. */
export class EngineError extends Error {
	readonly code: EngineErrorCode;

	constructor(code: EngineErrorCode, message: string, cause?: unknown) {
		super(message, { cause });
		this.name = 'EngineError';
		this.code = code;
	}
}
