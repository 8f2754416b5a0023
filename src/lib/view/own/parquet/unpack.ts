import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import type { Compressors } from 'hyparquet';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { OWN_LIMITS } from '../own-limits.ts';
import { parquetBomb } from './check-footer.ts';
import { checkPage } from './check-page.ts';
import type { PageMap } from './check-pages.ts';

function room(length: number): Uint8Array {
	if (length > OWN_LIMITS.pageBytes) {
		throw parquetBomb(`a page unpacks to ${Math.round(length / 1_000_000)} MB`);
	}
	return new Uint8Array(length);
}

/** What unpacks pages, never into more bytes than they declare. */
const UNPACK: Record<
	'ZSTD' | 'GZIP' | 'SNAPPY',
	(input: Uint8Array, length: number) => Uint8Array
> = {
	ZSTD: (input, length) => decompress(input, room(length)),
	GZIP: (input, length) => gunzipSync(input, { out: room(length) }),
	SNAPPY: (input, length) => {
		const output = room(length);
		snappyUncompress(input, output);
		return output;
	}
};

/** What unpacks the pages of a column and checks each of them before it is decoded. */
export function checkedUnpack(pages: PageMap): Compressors {
	const checked =
		(unpack: (input: Uint8Array, length: number) => Uint8Array) =>
		(input: Uint8Array, length: number): Uint8Array => {
			const bytes = unpack(input, length);
			const facts = pages.get(input.byteOffset);
			if (facts) checkPage(bytes, facts);
			return bytes;
		};
	return {
		ZSTD: checked(UNPACK.ZSTD),
		GZIP: checked(UNPACK.GZIP),
		SNAPPY: checked(UNPACK.SNAPPY)
	};
}
