import { maybeDirectory } from './xlsx/read-directory.ts';

/** What a file is, told by its bytes. */
export type FileContent =
	| 'empty'
	| 'xlsx'
	| 'zip'
	| 'xls'
	| 'pdf'
	| 'gzip'
	| 'parquet'
	| 'arrow'
	| 'ods'
	| 'image'
	| 'html'
	| 'xml'
	| 'json'
	| 'text';

const MAGIC: readonly (readonly [FileContent, readonly number[]])[] = [
	['xls', [0xd0, 0xcf, 0x11, 0xe0]],
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['gzip', [0x1f, 0x8b]],
	['parquet', [0x50, 0x41, 0x52, 0x31]],
	['parquet', [0x50, 0x41, 0x52, 0x45]],
	['arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
	['image', [0x89, 0x50, 0x4e, 0x47]],
	['image', [0xff, 0xd8, 0xff]],
	['image', [0x47, 0x49, 0x46, 0x38]]
];

const starts = (bytes: Uint8Array, magic: readonly number[]): boolean =>
	magic.every((byte, index) => bytes[index] === byte);

/** The first characters of a text, whatever its encoding, without blanks before them. */
function opening(bytes: Uint8Array): string {
	const label = starts(bytes, [0xff, 0xfe])
		? 'utf-16le'
		: starts(bytes, [0xfe, 0xff])
			? 'utf-16be'
			: 'utf-8';
	return new TextDecoder(label).decode(bytes.subarray(0, 4096)).trimStart().toLowerCase();
}

/** What a file is, told by its bytes and never by its name. */
export function sniffContent(bytes: Uint8Array): FileContent {
	if (bytes.length === 0) return 'empty';
	for (const [content, magic] of MAGIC) if (starts(bytes, magic)) return content;
	if (starts(bytes, [0x50, 0x4b])) {
		const directory = maybeDirectory(bytes);
		if (directory?.some(({ name }) => /^xl\/.*\.xml$/.test(name))) return 'xlsx';
		if (directory?.some(({ name }) => name === 'mimetype')) return 'ods';
		if (directory || starts(bytes, [0x50, 0x4b, 3, 4]) || starts(bytes, [0x50, 0x4b, 5, 6])) {
			return 'zip';
		}
	}
	const text = opening(bytes);
	if (text === '' && bytes.length <= 4096) return 'empty';
	if (/^<(?:!doctype\s+html|html)\b/.test(text)) return 'html';
	if (/^<(?:\?xml|!|[a-z][\w:.-]*[\s>/])/.test(text)) return 'xml';
	if (/^(?:\{\s*["}]|\[\s*(?:[{["\d\]]|null\b|true\b|false\b))/.test(text)) return 'json';
	return 'text';
}
