import type { ExploreView } from '#lib/domain/index.ts';
import { exploreQuery, literalSql } from '#lib/query/index.ts';
import type { ExploreFile } from '#lib/view/index.ts';

/** The SQL behind a choice, ready to be read, edited and run in any DuckDB; empty where nothing is chosen. */
export function writeSql(view: ExploreView, { catalogue }: Pick<ExploreFile, 'catalogue'>): string {
	const { series, areas } = view.selection;
	return series.length === 0 || areas.length === 0 ? '' : literalSql(exploreQuery(view, catalogue));
}
