import type { ProblemCounter } from '../import/import-problem.ts';
import type { Pace } from '../import/pace.ts';
import { refuseWide } from '../import/refuse-wide.ts';
import { findKeys, type AreaIndex } from './keys/find-keys.ts';
import { withArea } from './keys/with-area.ts';
import type { OwnReading } from './own-reading.ts';
import type { OwnBatch, OwnCell, OwnOptions } from './own-table.ts';
import type { RawRows } from './raw-rows.ts';
import { checkCodes } from './sdmx/check-codes.ts';
import { surveyRows } from './survey-rows.ts';

const PREVIEW = 10;
const NOTHING = new Map<string, number>();

/** Reads rows of any format: one pass finds types, keys and codes, the next hands the cells on. Throws `ImportError`. */
export async function readRows(
	source: RawRows,
	index: AreaIndex,
	options: OwnOptions,
	problems: ProblemCounter,
	pace: Pace
): Promise<OwnReading> {
	const { columns, rows } = await surveyRows(source, options, problems, pace);
	refuseWide(columns.length);
	const keys = findKeys(columns, index);
	const sdmx = source.format === 'sdmx-csv' || source.format === 'sdmx-ml';
	const codes = sdmx
		? columns.flatMap(
				({ name, values }) =>
					checkCodes(name, values ?? NOTHING, { find: index.find, names: index.codes }) ?? []
			)
		: [];

	async function* typed(own: Pace): AsyncGenerator<OwnBatch> {
		for await (const batch of source.read(own, null)) {
			yield columns.map(({ read }, column) => batch.rows.map((row) => read(row[column] ?? null)));
		}
	}
	const added = withArea(columns, keys.area, index);
	const preview: OwnCell[][] = [];
	const still: Pace = () => Promise.resolve();
	for await (const batch of added.batches(typed(still))) {
		for (let row = 0; row < Math.min(PREVIEW, batch[0]?.length ?? 0); row++) {
			preview.push(batch.map((cells) => cells[row] ?? null));
		}
		break;
	}
	return {
		summary: {
			format: source.format,
			version: source.version,
			columns: added.columns,
			rows,
			problems: problems.list(),
			codes,
			keys,
			preview,
			sheet: source.sheet,
			sheets: source.sheets,
			encoding: source.encoding,
			delimiter: source.delimiter,
			marks: columns.some(({ marked }) => marked)
		},
		batches: (own) => added.batches(typed(own))
	};
}
