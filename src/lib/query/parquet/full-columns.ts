import type { ManifestFile } from '#lib/catalogue/index.ts';
import type { Observation } from '#lib/domain/index.ts';
import { DecodeError } from './decode-error.ts';
import type { Constants } from './read-metadata.ts';

/** The columns of `observations`, in order. */
const OBSERVATION_COLUMNS = [
	'series',
	'ref_area',
	'time_period',
	'sex',
	'age',
	'urbanisation',
	'education_lev',
	'composite_breakdown',
	'obs_value',
	'obs_text',
	'obs_status',
	'nature',
	'unit_measure',
	'source',
	'vintage',
	'comment_obs'
] as const satisfies readonly (keyof Observation)[];

/** A column of a table: stored in its file, or the same value in every row. */
export type FullColumn =
	{ name: string; stored: true } | { name: string; stored: false; value: string | null };

/**
 * The columns of a file's table, in order: those of the manifest, and for a series those of
 * `observations`, some of which its file leaves out as constants. Throws `DecodeError`.
 */
export function fullColumns(
	file: Pick<ManifestFile, 'series' | 'columns'>,
	constants: Constants
): FullColumn[] {
	const stored = file.columns.map((column) => column.name);
	if (file.series === undefined) return stored.map((name) => ({ name, stored: true }));
	const left = new Set([...stored, ...Object.keys(constants)]);
	const columns = OBSERVATION_COLUMNS.map((name): FullColumn => {
		const value = constants[name];
		if (!left.delete(name) || stored.includes(name) === (value !== undefined)) {
			throw new DecodeError(`its column ${name} is missing or there twice`);
		}
		return value === undefined ? { name, stored: true } : { name, stored: false, value };
	});
	if (left.size > 0) throw new DecodeError(`it has columns of no use: ${[...left].join(', ')}`);
	if (constants.series !== undefined && constants.series !== file.series) {
		throw new DecodeError(`it holds the series ${constants.series} instead of ${file.series}`);
	}
	return columns;
}
