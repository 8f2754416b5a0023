import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import type { Compressors } from 'hyparquet';
import { OWN_LIMITS } from '../own-limits.ts';
import { parquetBomb } from './check-footer.ts';

function room(length: number): Uint8Array {
	if (length > OWN_LIMITS.pageBytes) {
		throw parquetBomb(`a page unpacks to ${Math.round(length / 1_000_000)} MB`);
	}
	return new Uint8Array(length);
}

/** What unpacks the pages of a Parquet file, never into more bytes than they declare; Snappy is the decoder's own. */
export const UNPACK: Compressors = {
	ZSTD: (input, length) => decompress(input, room(length)),
	GZIP: (input, length) => gunzipSync(input, { out: room(length) })
};
