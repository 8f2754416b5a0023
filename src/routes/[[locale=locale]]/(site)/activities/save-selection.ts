import {
	exportFile,
	exportFileName,
	formatRegisterAddress,
	registerExport,
	type ExportFormat
} from '#lib/view/index.ts';
import { saveBlob } from '../save-blob.ts';
import type { RegisterState } from './register-state.svelte.ts';

/** Hands all activities that meet the filters to the reader as a file, and gives its name. */
export async function saveSelection(
	register: RegisterState,
	format: ExportFormat
): Promise<string> {
	const { filters } = register.choice;
	const { locale } = register.page;
	const search = formatRegisterAddress({ filters, sort: null, page: 1 });
	const table = registerExport(register.selected(), register.open.names, {
		...{ filters, locale },
		address: new URL(`./${search}`, location.href.replace(/[?#].*/, '')).href,
		accessed: new Date().toISOString().slice(0, 10)
	});
	const name = exportFileName(`${register.page.fileName}-${table.about.accessed}`, format);
	saveBlob(await exportFile(table, format, locale), name);
	return name;
}
