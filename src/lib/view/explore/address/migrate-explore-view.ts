import { EXPLORE_VERSION } from '#lib/domain/index.ts';
import { isRecord } from './part-reader.ts';

/** What a version calls what the next one calls differently: from each version to the one after it. */
const MIGRATIONS: readonly ((view: Record<string, unknown>) => Record<string, unknown>)[] = [
	/** Version 0 held the choice beside the chart's kind, and the years as a pair. */
	({ indicators, areas, years, breakdown, chart, ...rest }) => {
		const [from, to] = Array.isArray(years) ? (years as unknown[]) : [];
		return {
			...rest,
			selection: { series: indicators, areas, from, to, breakdown },
			chart: chart === undefined ? undefined : { kind: chart }
		};
	}
];

/** Whether a view of this version can be read. */
export function isKnownVersion(version: unknown): version is number {
	return (
		typeof version === 'number' &&
		Number.isInteger(version) &&
		version >= 0 &&
		version <= EXPLORE_VERSION
	);
}

/** A view of an older version in the shape of the present one; its parts are still unchecked. */
export function migrateExploreView(value: unknown, version: number): unknown {
	if (!isRecord(value)) return value;
	return MIGRATIONS.slice(version).reduce((view, migrate) => migrate(view), value);
}
