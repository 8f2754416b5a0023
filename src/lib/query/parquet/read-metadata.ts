import type { FileMetaData } from 'hyparquet';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { DecodeError } from './decode-error.ts';

/** Values by column. */
export type Constants = Record<string, string | null>;

/** The footer of a Parquet file; throws `DecodeError`. */
export function readMetadata(bytes: Uint8Array): FileMetaData {
	try {
		return parquetMetadata(bytes);
	} catch (cause) {
		throw new DecodeError('its footer is damaged', cause);
	}
}

/** The columns that are left out of the file, from `constants` in its key-value metadata. */
export function readConstants(metadata: FileMetaData): Constants {
	const text = metadata.key_value_metadata?.find(({ key }) => key === 'constants')?.value;
	if (text === undefined) return {};
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (cause) {
		throw new DecodeError('its constants are damaged', cause);
	}
	const entries = Object.entries(json as Record<string, unknown>);
	if (entries.some(([, value]) => value !== null && typeof value !== 'string')) {
		throw new DecodeError('its constants are neither text nor null');
	}
	return json as Constants;
}
