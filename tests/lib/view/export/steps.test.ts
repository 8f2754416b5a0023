import { describe, expect, it } from 'vitest';
import { exportFile, exportJsonSteps, observationExport } from '#lib/view/index.ts';
import { exportCsvSteps } from '#lib/view/export/export-csv.ts';
import { checkSteps } from '#lib/view/export/check-export.ts';
import { sdmxCsvSteps } from '#lib/view/export/export-sdmx-csv.ts';
import { sdmxMlSteps } from '#lib/view/export/export-sdmx-ml.ts';
import { SLICE_ROWS, type Steps } from '#lib/view/export/steps.ts';
import { CHOICE, NAMES, observation } from './observations.ts';

const ROWS = 20_000;
const table = observationExport(
	Array.from({ length: ROWS }, (_each, index) =>
		observation({
			ref_area: String(100 + (index % 200)),
			time_period: 1900 + Math.floor(index / 200)
		})
	),
	NAMES,
	CHOICE
);
const sdmx = table.sdmx as Exclude<typeof table.sdmx, string | undefined>;

/** How often work can be interrupted. */
function countSteps(steps: Steps<unknown>): number {
	let count = 0;
	while (steps.next().done !== true) count++;
	return count;
}

describe('20,000 rows in steps', () => {
	it.each([
		['checked', () => checkSteps(table), 1],
		['as CSV', () => exportCsvSteps(table), 2],
		['as JSON', () => exportJsonSteps(table), 2],
		['as SDMX-CSV', () => sdmxCsvSteps(sdmx), 1],
		['as SDMX-ML, sorted and written', () => sdmxMlSteps(sdmx, table.about, 'en'), 2]
	] as const)('%s: can be interrupted after every slice', (_how, steps, passes) => {
		expect(countSteps(steps())).toBeGreaterThanOrEqual((passes * ROWS) / SLICE_ROWS);
	});

	it('end where they are cancelled', async () => {
		const signal = AbortSignal.abort(new Error('cancelled'));
		for (const format of [
			'csv',
			'json',
			'sdmx-csv',
			'sdmx-ml',
			'parquet',
			'arrow',
			'zip'
		] as const) {
			await expect(exportFile(table, format, 'en', { signal })).rejects.toThrow('cancelled');
		}
	});

	it('give long text files whole', async () => {
		const file = await exportFile(table, 'json', 'en');
		const { rows } = JSON.parse(await file.text()) as { rows: unknown[] };
		expect(rows).toEqual(table.rows);
	});
});
