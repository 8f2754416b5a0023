import type { DuckDBConnection } from '@duckdb/node-api';
import type { SummaryVerdictRow } from '#lib/domain/index.ts';
import { readRows } from './read-rows.ts';

/** A line, goal or cell in one layer, and the indicators with a direction that are mapped to it. */
export interface Membership extends Pick<SummaryVerdictRow, 'kind' | 'code' | 'goal' | 'layer'> {
	indicators: string[];
}

/** Every line, goal and cell that has an indicator with a direction. */
export async function readMemberships(connection: DuckDBConnection): Promise<Membership[]> {
	const rows = await readRows<Omit<Membership, 'indicators'> & { indicator: string }>(
		connection,
		'FROM summary_members ORDER BY kind, code, goal, layer, indicator'
	);
	const found = new Map<string, Membership>();
	for (const { indicator, ...key } of rows) {
		const id = Object.values(key).join(' ');
		const membership = found.get(id) ?? { ...key, indicators: [] };
		membership.indicators.push(indicator);
		found.set(id, membership);
	}
	return [...found.values()];
}
