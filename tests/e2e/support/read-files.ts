import { inflateSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/universal';
import { SaxesParser } from 'saxes';

const bufferOf = (bytes: Buffer) =>
	bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

/** How many rows a file of rows has, as a reader of its kind sees it. */
export async function countRows(kind: string, bytes: Buffer): Promise<number> {
	switch (kind) {
		case 'CSV':
		case 'SDMX-CSV 2.0':
			return parse(bytes, { columns: true }).length;
		case 'XLSX':
			return ((await readSheets(bufferOf(bytes)))[0]?.data.length ?? 0) - 1;
		case 'Parquet':
			return (await parquetReadObjects({ file: bufferOf(bytes) })).length;
		case 'Arrow':
			return tableFromIPC(bytes).numRows;
		case 'JSON':
			return (JSON.parse(bytes.toString()) as { rows: unknown[] }).rows.length;
		case 'SDMX-ML 2.1':
			return readXml(bytes.toString()).filter((name) => /(^|:)Obs$/.test(name)).length;
		case 'ZIP': {
			const files = unzipSync(bytes);
			const csv = Object.keys(files).find((name) => name.endsWith('.csv'));
			return parse(Buffer.from(files[csv ?? ''] ?? []), { columns: true }).length;
		}
		default:
			throw new RangeError(kind);
	}
}

/** The names of all elements of a document; throws where it is not well formed, or refers to something outside. */
export function readXml(text: string): string[] {
	const names: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		names.push(name);
		for (const [key, { value }] of Object.entries(attributes)) {
			if (/href|src$/i.test(key) && !value.startsWith('#')) throw new Error(`${key}=${value}`);
		}
	});
	parser.write(text).close();
	return names;
}

/** The pages of a PDF, and how often its streams show text. */
export function readPdf(bytes: Buffer): { pages: number; texts: number; fonts: number } {
	const text = bytes.toString('latin1');
	let texts = 0;
	for (let at = text.indexOf('stream\n'); at >= 0; at = text.indexOf('stream\n', at + 1)) {
		if (text.slice(at - 3, at) === 'end') continue;
		const data = bytes.subarray(at + 7, text.indexOf('endstream', at));
		try {
			texts +=
				inflateSync(data)
					.toString('latin1')
					.match(/ Tj|\] TJ/g)?.length ?? 0;
		} catch {
			// Not deflated: no content of a page.
		}
	}
	return {
		pages: text.match(/\/Type ?\/Page\b/g)?.length ?? 0,
		texts,
		fonts: text.match(/\/FontFile2/g)?.length ?? 0
	};
}

/** Width and height of a PNG in px, and its dots a metre. */
export function readPng(bytes: Buffer): { width: number; height: number; dots: number } {
	if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error('no PNG');
	const at = bytes.indexOf('pHYs');
	return {
		width: bytes.readUInt32BE(16),
		height: bytes.readUInt32BE(20),
		dots: at < 0 ? 0 : bytes.readUInt32BE(at + 4)
	};
}
