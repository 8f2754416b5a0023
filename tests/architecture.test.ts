import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../scripts/fence/find-violations.ts';
import { formatViolation } from '../scripts/fence/violation.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const bad = path.join(here, 'architecture', 'bad');

/** Each case of the bad fixture, with every breach the fence must name in it. */
const CASES: Record<string, string[]> = {
	arrow: ['arrow src/lib/charts/line-chart.ts:1'],
	'arrow-backwards': ['arrow src/routes/+page.ts:1'],
	'arrow-dynamic': ['arrow src/lib/charts/LineChart.svelte:1'],
	'arrow-pipeline': ['arrow scripts/pipeline/run.ts:1'],
	'arrow-type-only': ['arrow src/lib/domain/area.ts:1'],
	cycle: ['cycle src/lib/view/first.ts:1'],
	'deep-import': ['deep-import src/lib/i18n/names.ts:1'],
	'deep-import-svelte': ['deep-import src/routes/+page.svelte:2'],
	engine: ['engine src/lib/query/wasm.ts:1'],
	'file-length': ['file-length src/lib/view/many.ts:301'],
	'name-file': ['name src/lib/view/helpers.ts:1'],
	'name-folder': ['name src/lib/view/utils/round.ts:1'],
	'no-room': ['no-room src/lib/stores/area.ts:1'],
	'own-index': ['own-index src/lib/domain/target.ts:1'],
	'own-index-by-name': ['own-index src/lib/domain/target.ts:1'],
	'pure-room-app': ['pure-room src/lib/catalogue/base.ts:1'],
	'pure-room-global': ['pure-room src/lib/domain/load-area.ts:1'],
	'pure-room-import': ['pure-room src/lib/catalogue/load-manifest.ts:1'],
	'relative-crossing': ['relative-crossing src/lib/view/title.ts:1'],
	'route-groups': ['route-groups src/routes/[[locale]]/(embed)/embed/+page.ts:1'],
	'sql-file': ['sql scripts/bench/queries.sql:1'],
	'sql-literal': ['sql src/lib/view/latest.ts:1'],
	'sql-svelte': ['sql src/routes/+page.svelte:2'],
	'sql-template': ['sql src/lib/charts/ranking.ts:2']
};

describe('the architecture', () => {
	it('holds in src and scripts', { timeout: 30_000 }, () => {
		const breaches = findViolations(path.join(here, '..')).map(formatViolation);
		expect(breaches).toEqual([]);
	});

	it('has a bad fixture for each case and no other', () => {
		expect(readdirSync(bad).sort()).toEqual(Object.keys(CASES).sort());
	});

	it.each(Object.entries(CASES))('bites on %s', (name, expected) => {
		const breaches = findViolations(path.join(bad, name));
		expect(breaches.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(expected);
	});

	it('lets a sound tree be', () => {
		expect(findViolations(path.join(here, 'architecture', 'good')).map(formatViolation)).toEqual(
			[]
		);
	});
});
