import {
	BREAKDOWN_DIMENSIONS,
	catalogueIndex,
	DEVELOPING_INCOME,
	scopeParts,
	targetCodes,
	type ExploreCatalogue,
	type SeriesFacts,
	type TargetFacts
} from '#lib/domain/index.ts';
import { sql, type Sql } from '../sql.ts';
import { DIMENSION, every, some } from './figure-sql.ts';

/** Joins a target `t` to the rows `f` that it speaks of; `targetFits` in SQL. */
export function targetSql(
	target_id: string,
	series: readonly SeriesFacts[],
	catalogue: ExploreCatalogue
): Sql {
	const target = catalogueIndex(catalogue).targets.get(target_id);
	const spoken =
		target === undefined
			? [sql`FALSE`]
			: [
					sql`t.confirmed`,
					sql`t.indicator = f.indicator`,
					sql`t.unit = f.value_unit`,
					breakdownFits(target, series),
					...scopeFits(target)
				];
	return sql`LEFT JOIN areas AS a USING (ref_area)
			LEFT JOIN targets AS t ON ${every([sql`t.target_id = ${target_id}`, ...spoken])}`;
}

/** The target's breakdown, in each series of its indicator that has it. */
function breakdownFits(target: TargetFacts, series: readonly SeriesFacts[]): Sql {
	const alike = new Map<string, SeriesFacts[]>();
	for (const facts of series.filter(({ indicator }) => indicator === target.indicator)) {
		const key = JSON.stringify(targetCodes(target, facts));
		alike.set(key, [...(alike.get(key) ?? []), facts]);
	}
	return some(
		[...alike.values()].map((group) => {
			const codes = targetCodes(target, group[0] as SeriesFacts);
			const parts = BREAKDOWN_DIMENSIONS.map(
				(dimension) => sql`f.${DIMENSION[dimension]} = ${codes[dimension]}`
			);
			const all = parts.reduce((one, other) => sql`${one} AND ${other}`);
			if (alike.size === 1) return all;
			return sql`f.series IN (${group.map((facts) => facts.series)}) AND ${all}`;
		})
	);
}

/** Whether the target speaks of the area `a`; nothing where it speaks of all. */
function scopeFits({ scope }: TargetFacts): Sql[] {
	const parts = scopeParts(scope);
	if (parts.includes('economies')) return [];
	const fits: Sql[] = [];
	if (parts.includes('world')) fits.push(sql`f.ref_area = '001'`);
	if (parts.includes('developing')) {
		fits.push(
			sql`f.ref_area = 'ITU_DVG'`,
			sql`(a.kind = 'economy' AND a.income_group IN (${DEVELOPING_INCOME}))`
		);
	}
	if (parts.includes('ldc'))
		fits.push(sql`f.ref_area = '199'`, sql`(a.kind = 'economy' AND a.ldc)`);
	return [some(fits)];
}
