import type { Pace } from '../import/pace.ts';
import type { OwnBatch, OwnSummary } from './own-table.ts';

/** A file that is read: what it holds, and its rows in batches, as often as they are asked for. */
export interface OwnReading {
	summary: OwnSummary;
	batches: (pace: Pace) => AsyncGenerator<OwnBatch>;
}
