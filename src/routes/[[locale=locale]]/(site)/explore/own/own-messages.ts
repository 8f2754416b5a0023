import type { ImportError, OwnOptions, OwnSummary, ReferenceArea } from '#lib/view/index.ts';

/** What the page asks of the worker: to read a file up to its summary, then for its rows, piece by piece. */
export type OwnRequest =
	| { type: 'read'; file: File; options: OwnOptions; areas: readonly ReferenceArea[] }
	| { type: 'next' };

/** What the worker answers. */
export type OwnAnswer =
	| { type: 'progress'; done: number }
	| { type: 'summary'; summary: OwnSummary; sha256: string }
	/** Rows as an Arrow IPC stream; null after the last. */
	| { type: 'piece'; bytes: Uint8Array | null }
	| { type: 'refused'; error: Pick<ImportError, 'code' | 'facts'> }
	| { type: 'fault'; reason: string };
