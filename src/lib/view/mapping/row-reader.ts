import type { ActivityStatus, OrganisationType } from '#lib/domain/index.ts';
import type { CheckCode, ReadValue } from './check-code.ts';
import { ORGANISATION_TYPE_WORDS, STATUS_WORDS } from './code-words.data.ts';
import type { MappingField } from './mapping-fields.ts';
import type { MappingReference } from './mapping-reference.ts';
import { buildPlaceIndex } from './place-index.ts';
import { readAmount } from './read-amount.ts';
import { readCountries } from './read-countries.ts';
import { buildGoalReader } from './read-goals.ts';
import { buildLineReader } from './read-lines.ts';
import { readYears } from './read-year.ts';
import { buildWordReader } from './read-word.ts';

/** What a row of a file says, field by field; texts as in the file, the rest as codes. */
export interface RowValues {
	texts: Record<'id' | 'title' | 'description' | 'organisation' | 'kind' | 'status', string | null>;
	implementing_org: string | null;
	sector_codes: string | null;
	organisation_type: OrganisationType | null;
	status: ActivityStatus | null;
	countries: string[];
	start_year: number | null;
	end_year: number | null;
	goals: string[];
	lines: string[];
	amount: number | null;
	url: string | null;
}

/** The cells that fill a field, with their columns' names; blank ones left out. */
export type FieldCells = (field: MappingField) => readonly { column: string; text: string }[];

/** Told of everything that could not be used. */
export type Complain = (code: CheckCode, column: string, text: string) => void;

const REMEMBERED = 20_000;
const CRS = /^\d{3,5}$/;

/** Reads each different cell once: columns repeat their values. */
function remembering<Value>(
	read: (cell: string) => ReadValue<Value>
): (cell: string) => ReadValue<Value> {
	const known = new Map<string, ReadValue<Value>>();
	return (cell) => {
		let found = known.get(cell);
		if (!found) {
			found = read(cell);
			if (known.size >= REMEMBERED) known.clear();
			known.set(cell, found);
		}
		return found;
	};
}

/** A sector as our rules read it: a bare purpose code of the OECD gets its scheme. */
function sectorCode(text: string): string {
	return text
		.split(/[|;]/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => (CRS.test(part) ? `CRS:${part}` : part))
		.join('|');
}

/** A reader of rows that checks their values against codes and names. */
export function buildRowReader(
	reference: MappingReference
): (cells: FieldCells, complain: Complain) => RowValues {
	const places = buildPlaceIndex(reference.areas);
	const countries = remembering((cell) => readCountries(cell, places));
	const goals = remembering(buildGoalReader(reference.goals));
	const lines = remembering(buildLineReader(reference.lines));
	const years = remembering(readYears);
	const statusOf = buildWordReader(STATUS_WORDS);
	const typeOf = buildWordReader(ORGANISATION_TYPE_WORDS);
	return (cells, complain) => {
		const text = (field: MappingField): string | null => cells(field)[0]?.text ?? null;
		const joined = (field: MappingField, mark: string): string | null =>
			cells(field)
				.map((cell) => cell.text)
				.join(mark) || null;
		const take = <Value>(field: MappingField, read: (cell: string) => ReadValue<Value>): Value[] =>
			cells(field).map((cell) => {
				const { value, wrong } = read(cell.text);
				for (const { code, text: part } of wrong) complain(code, cell.column, part);
				return value;
			});
		const word = <Code>(
			field: MappingField,
			read: (cell: string) => Code | null,
			code: CheckCode
		): Code | null => {
			const [cell] = cells(field);
			if (!cell) return null;
			const found = read(cell.text);
			if (found === null) complain(code, cell.column, cell.text);
			return found;
		};
		const [start] = take('start_year', years);
		const [end] = take('end_year', years);
		const first = start?.first ?? null;
		let last = end?.last ?? null;
		if (last === null && start && start.last !== start.first) last = start.last;
		if (first !== null && last !== null && last < first) {
			complain('years-reversed', cells('end_year')[0]?.column ?? '', `${first} – ${last}`);
			last = null;
		}
		const [address] = cells('url');
		const safe = address && /^https?:\/\/[^\s<>"]+$/i.test(address.text);
		if (address && !safe) complain('url-refused', address.column, address.text);
		return {
			texts: {
				id: text('id'),
				title: text('title'),
				description: text('description'),
				organisation: text('organisation'),
				kind: text('kind'),
				status: text('status')
			},
			implementing_org: joined('implementing_org', '; '),
			sector_codes:
				cells('sector_codes')
					.map((cell) => sectorCode(cell.text))
					.join('|') || null,
			organisation_type: word('organisation_type', typeOf, 'organisation-type-unknown'),
			status: word('status', statusOf, 'status-unknown'),
			countries: [...new Set(take('countries', countries).flat())],
			start_year: first,
			end_year: last,
			goals: [...new Set(take('goals', goals).flat())],
			lines: [...new Set(take('action_lines', lines).flat())],
			amount: take('amount', readAmount)[0] ?? null,
			url: safe ? address.text : null
		};
	};
}
