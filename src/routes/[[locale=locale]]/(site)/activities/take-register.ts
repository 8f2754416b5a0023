import {
	formatRegisterAddress,
	registerExport,
	type ExportTable,
	type RegisterFilters
} from '#lib/view/index.ts';
import { taken } from '../take-home/taken.ts';
import type { RegisterState } from './register-state.svelte.ts';

/** All activities that meet the filters as rows to export. */
export function registerTable(register: RegisterState, filters: RegisterFilters): ExportTable {
	const { locale } = register.page;
	const { address, accessed } = taken();
	const search = formatRegisterAddress({ filters, sort: null, page: 1 });
	return registerExport(register.selected(), register.open.names, {
		...{ filters, locale, accessed },
		address: new URL(`./${search}`, address.replace(/\?.*/, '')).href
	});
}
