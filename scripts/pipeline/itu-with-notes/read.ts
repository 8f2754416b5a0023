import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWorkbook, rowTexts, sheetNamed } from '../load-workbook.ts';
import type { Cell, PipelineContext, SourceReader } from '../source-reader.ts';
import { cleanNote } from './clean-note.ts';
import { noteStatus } from './note-status.ts';
import { parseLatestSheet } from './parse-latest-sheet.ts';
import { parseNotesSheet } from './parse-notes-sheet.ts';

/** A wide sheet, the heading of its column of economies, and its series. */
interface WideSheet {
	file: string;
	sheet: string;
	areaHeader: string;
	series: string;
}

const MOBILE = 'mobile_cellular_subscriptions.xlsx';
const WIDE: readonly WideSheet[] = [
	{
		file: 'individual_internet_usage.xlsx',
		sheet: 'Data',
		areaHeader: 'ShortName',
		series: 'ITU_NOTES.I99H'
	},
	{ file: MOBILE, sheet: 'i271', areaHeader: 'Country', series: 'ITU_NOTES.I271' },
	{ file: MOBILE, sheet: 'i911', areaHeader: 'Country', series: 'ITU_NOTES.I911' }
];
const LATEST = 'gender_urban_rural_internet_use_latest.xlsx';
const LATEST_SHEET = '10. Individuals using the Inter';
const SCOPE_SHEET = 'in-scope population';

async function load(context: PipelineContext): Promise<void> {
	for (const wide of WIDE) await loadWide(context, wide);
	const workbook = await loadWorkbook(join(context.sourceDirectory, LATEST));
	const figures = parseLatestSheet(sheetNamed(workbook, LATEST_SHEET));
	await context.append(
		'raw_itu_notes_latest',
		['area', 'year', 'sex', 'urbanisation', 'value_text', 'footnote', 'file', 'file_row'],
		figures.map((figure): Cell[] => [
			figure.area,
			figure.year,
			figure.sex,
			figure.urbanisation,
			figure.value,
			figure.footnote,
			LATEST,
			figure.row
		])
	);
	context.log(`${LATEST}: ${figures.length} cells`);
	const scopes: Cell[][] = [];
	sheetNamed(workbook, SCOPE_SHEET).eachRow((row, number) => {
		const texts = rowTexts(row);
		if (number > 1) scopes.push([texts.get(1) ?? null, texts.get(2) ?? null]);
	});
	await context.append('raw_itu_notes_scope', ['area', 'scope'], scopes);
}

async function loadWide(
	context: PipelineContext,
	{ file, sheet, areaHeader, series }: WideSheet
): Promise<void> {
	const workbook = await loadWorkbook(join(context.sourceDirectory, file));
	const figures = parseNotesSheet(sheetNamed(workbook, sheet), areaHeader);
	await context.append(
		'raw_itu_notes',
		['series', 'area', 'year', 'value_text', 'note', 'source', 'obs_status', 'file', 'file_row'],
		figures.map((figure): Cell[] => {
			const note = cleanNote(figure.note);
			const source = cleanNote(figure.source);
			const status = noteStatus(note, source);
			const { area, year, value, row } = figure;
			return [series, area, year, value, note, source, status, `${file}#${sheet}`, row];
		})
	);
	context.log(`${file}, ${sheet}: ${figures.length} figures`);
}

/** ITU time series with the note and the source of each figure, 2021. */
export const reader: SourceReader = {
	folder: 'itu-with-notes',
	sources: ['ITU_NOTES'],
	load,
	steps: [fileURLToPath(new URL('./10-stage.sql', import.meta.url))]
};
