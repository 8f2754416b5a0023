import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const LARGE = 4_000_000;

/**
 * Brotli and gzip of a file's bytes. Where `quick` is false brotli does its best (11); pages and their data, which are
 * many, take 10 (some 7 % larger and four times faster), and the database engine, which is 34 MB, takes 9.
 */
export async function compressBytes(
	bytes: Buffer,
	quick: boolean
): Promise<{ br: Buffer; gzip: Buffer }> {
	const quality = bytes.length > LARGE ? 9 : quick ? 10 : 11;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		[constants.BROTLI_PARAM_LGWIN]: bytes.length > LARGE ? 24 : 22
	};
	const [br, gz] = await Promise.all([
		brotli(bytes, { params }),
		zip(bytes, { level: quick ? 6 : 9 })
	]);
	return { br, gzip: gz };
}
