import { unzipSync } from 'fflate';
import { exportFile, type ExportTable } from '#lib/view/index.ts';
import type { Locale } from '#lib/i18n/index.ts';

/** The files of a data package by their names: bytes, and those that are texts as texts. */
export async function readZip(table: ExportTable, locale: Locale = 'en') {
	const bytes = new Uint8Array(await (await exportFile(table, 'zip', locale)).arrayBuffer());
	const files = unzipSync(bytes);
	const text = (name: string) => new TextDecoder().decode(files[name]);
	return { bytes, files, text, json: (name: string) => JSON.parse(text(name)) as unknown };
}
