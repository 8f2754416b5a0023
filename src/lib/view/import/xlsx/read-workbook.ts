import type { ZipEntry } from './read-directory.ts';
import { findEntry, walkXml } from './walk-xml.ts';

/** The parts of a workbook: its sheets in their order, and where the rest lies. */
export interface Workbook {
	sheets: { name: string; path: string }[];
	/** Days are counted from 1904, as old Macintosh files do. */
	from1904: boolean;
	strings: string | null;
	styles: string | null;
}

const MAIN = /\/officeDocument$/;

/** A path in the archive, from the folder of the part that names it. */
function resolve(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}

async function readRelations(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	part: string
): Promise<{ id: string; type: string; path: string }[]> {
	const cut = part.lastIndexOf('/');
	const folder = part.slice(0, Math.max(0, cut));
	const file = resolve(folder, `_rels/${part.slice(cut + 1)}.rels`);
	const relations: { id: string; type: string; path: string }[] = [];
	await walkXml(bytes, findEntry(entries, file), {
		open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
			if (name !== 'Relationship' || TargetMode === 'External') return;
			relations.push({ id: Id, type: Type, path: resolve(folder, Target) });
		}
	});
	return relations;
}

/** What an XLSX archive holds. Sheets of charts are left out. Throws `ImportError` ('damaged'). */
export async function readWorkbook(
	bytes: Uint8Array,
	entries: readonly ZipEntry[]
): Promise<Workbook> {
	const roots = await readRelations(bytes, entries, '');
	const main = roots.find(({ type }) => MAIN.test(type))?.path ?? 'xl/workbook.xml';
	const relations = await readRelations(bytes, entries, main);
	const ofType = (end: string): string | null => {
		const path = relations.find(({ type }) => type.endsWith(end))?.path ?? null;
		return entries.some(({ name }) => name === path) ? path : null;
	};
	const book: Workbook = {
		sheets: [],
		from1904: false,
		strings: ofType('/sharedStrings'),
		styles: ofType('/styles')
	};
	await walkXml(bytes, findEntry(entries, main), {
		open: (tag, attributes) => {
			if (tag === 'workbookPr') {
				book.from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
			} else if (tag === 'sheet') {
				const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
				const relation = relations.find((each) => each.id === id);
				if (!relation?.type.endsWith('/worksheet')) return;
				book.sheets.push({ name: attributes['name'] ?? '', path: relation.path });
			}
		}
	});
	return book;
}
