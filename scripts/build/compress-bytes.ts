import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const LARGE = 4_000_000;

/** How hard brotli works, and gzip. */
const EFFORTS = { most: [11, 9], less: [10, 6], least: [5, 6] } as const;

/**
 * Brotli and gzip of a file's bytes. With `most` brotli does its best (11); pages and their data, which are many, take 10
 * (`less`: some 7 % larger and four times faster) unless they are frames, files of the static interface 5 (`least`), and
 * the database engine, which is 34 MB, takes 9.
 */
export async function compressBytes(
	bytes: Buffer,
	effort: keyof typeof EFFORTS
): Promise<{ br: Buffer; gzip: Buffer }> {
	const [best, level] = EFFORTS[effort];
	const quality = bytes.length > LARGE ? Math.min(best, 9) : best;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		[constants.BROTLI_PARAM_LGWIN]: bytes.length > LARGE ? 24 : 22
	};
	const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level })]);
	return { br, gzip: gz };
}
