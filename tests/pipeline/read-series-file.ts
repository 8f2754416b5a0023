import { decompress } from 'fzstd';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';

/** A cell as hyparquet gives it, integers as numbers. */
export type SeriesCell = string | number | null;

/** The rows of a series file as an independent reader sees them: constants filled in, decimals exact. */
export async function readSeriesFile(bytes: Buffer): Promise<Record<string, SeriesCell>[]> {
	const file = new Uint8Array(bytes).buffer;
	const metadata = parquetMetadata(file);
	const text = metadata.key_value_metadata?.find(({ key }) => key === 'constants')?.value;
	if (text === undefined) throw new Error('no constants');
	const constants = JSON.parse(text) as Record<string, string | null>;
	const scale = metadata.schema.find(({ name }) => name === 'obs_value')?.scale;
	const rows = (await parquetReadObjects({
		file,
		metadata,
		compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) }
	})) as Record<string, SeriesCell>[];
	return rows.map((row) => {
		const value = row.obs_value as number | null;
		return { ...constants, ...row, obs_value: value === null ? null : toExact(value, scale) };
	});
}

function toExact(value: number, scale: number | undefined): number {
	return scale === undefined ? value : Math.round(value * 10 ** scale) / 10 ** scale;
}
