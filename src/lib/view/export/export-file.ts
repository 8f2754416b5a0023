import type { Locale } from '#lib/i18n/index.ts';
import { EXPORT_FILES, type ExportFormat } from './export-formats.ts';
import type { SdmxLabels } from './export-sdmx-csv.ts';
import type { ExportTable } from './export-table.ts';
import { runSteps, type Steps } from './steps.ts';

/** What may be chosen of a format. */
export interface ExportOptions {
	/** For SDMX-CSV: codes alone, or with their names as `ID: Name`. */
	labels?: SdmxLabels;
	/** Ends the work between two of its slices. */
	signal?: AbortSignal;
}

function sdmxOf({ sdmx }: ExportTable) {
	if (typeof sdmx === 'object') return sdmx;
	throw new TypeError(`no SDMX of these rows: ${sdmx ?? 'no observations'}`);
}

/** Texts encoded in one step, in characters: a few milliseconds. */
const PACKED = 1_000_000;

/** Long runs of texts as packs, one to each step. */
function* packSteps(parts: readonly BlobPart[]): Steps<BlobPart[]> {
	const packs: BlobPart[] = [];
	let [texts, length]: [string[], number] = [[], 0];
	for (const part of parts) {
		if (typeof part === 'string') {
			texts.push(part);
			length += part.length;
			if (length < PACKED) continue;
			packs.push(new Blob(texts));
			yield;
		} else packs.push(...texts, part);
		[texts, length] = [[], 0];
	}
	return [...packs, ...texts];
}

async function contentOf(
	table: ExportTable,
	format: ExportFormat,
	locale: Locale,
	{ labels, signal }: ExportOptions
): Promise<BlobPart[]> {
	switch (format) {
		case 'csv':
			return runSteps((await import('./export-csv.ts')).exportCsvSteps(table), signal);
		case 'xlsx':
			return [await (await import('./export-xlsx.ts')).exportXlsx(table, locale, signal)];
		case 'parquet':
			return [await (await import('./export-parquet.ts')).exportParquet(table, signal)];
		case 'arrow':
			return [await (await import('./export-arrow.ts')).exportArrow(table, signal)];
		case 'json':
			return runSteps((await import('./export-json.ts')).exportJsonSteps(table), signal);
		case 'sdmx-csv': {
			const { sdmxCsvSteps } = await import('./export-sdmx-csv.ts');
			return runSteps(sdmxCsvSteps(sdmxOf(table), labels), signal);
		}
		case 'sdmx-ml': {
			const { sdmxMlSteps } = await import('./export-sdmx-ml.ts');
			return runSteps(sdmxMlSteps(sdmxOf(table), table.about, locale), signal);
		}
		case 'zip':
			return (await import('./export-zip.ts')).exportZip(table, locale, signal);
	}
}

/**
 * Rows as a file; each kind's writer is loaded where one is asked for, and long tables are written in slices, so that
 * the page stays alive. Throws `TypeError` on a cell of another type, or on SDMX of rows that are no observations,
 * and the signal's reason where it is aborted.
 */
export async function exportFile(
	table: ExportTable,
	format: ExportFormat,
	locale: Locale,
	options: ExportOptions = {}
): Promise<Blob> {
	const { mediaType } = EXPORT_FILES[format];
	const parts = await contentOf(table, format, locale, options);
	return new Blob(await runSteps(packSteps(parts), options.signal), { type: mediaType });
}
