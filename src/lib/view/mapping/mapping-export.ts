import { csvRows } from '../export/csv-rows.ts';
import type { MappedRecord } from './check-table.ts';

const COLUMNS = [
	'id',
	'title',
	'kind',
	'code',
	'layer',
	'rule',
	'confidence',
	'basis',
	'in_matrix'
] as const;
const PART = 2000;

/** The mapping of a file as CSV: one row per link of an activity to an action line or goal. */
export function mappingCsv(records: readonly MappedRecord[]): Blob {
	const parts = [csvRows([COLUMNS])];
	for (let at = 0; at < records.length; at += PART) {
		const rows = records
			.slice(at, at + PART)
			.flatMap(({ own, links }) =>
				links.map((link) => [
					own.activity,
					own.title,
					link.kind,
					link.code,
					link.layer,
					link.rule,
					link.confidence,
					link.basis,
					link.in_matrix
				])
			);
		parts.push(csvRows(rows));
	}
	return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** What a mapping comes from and how it was made. */
export interface MappingAbout {
	/** Name of the reader's file. */
	file: string;
	/** The address of the page that made the mapping. */
	page: string;
	/** The day, as `2026-11-27`. */
	made: string;
	rows: { read: number; used: number; skipped: number };
	/** Whether lines assigned by rule are among the links. */
	assigned: boolean;
	notes: readonly string[];
}

/** The mapping of a file as JSON: `about`, then its activities, each with its links; those without links are among them. */
export function mappingJson(records: readonly MappedRecord[], about: MappingAbout): Blob {
	const parts = [`{"about": ${JSON.stringify(about, null, '\t')},\n"activities": [\n`];
	for (let at = 0; at < records.length; at += PART) {
		const chunk = records.slice(at, at + PART).map(({ own, links }) =>
			JSON.stringify({
				id: own.activity,
				title: own.title,
				countries: own.countries?.split(';') ?? [],
				start_year: own.start_year,
				end_year: own.end_year,
				links: links.map(({ activity: _activity, ...link }) => link)
			})
		);
		parts.push((at === 0 ? '' : ',\n') + chunk.join(',\n'));
	}
	return new Blob([...parts, '\n]}\n'], { type: 'application/json' });
}

/** The records without the links that rules assign. */
export function declaredOnly(records: readonly MappedRecord[]): MappedRecord[] {
	return records.map(({ own, links }) => ({
		own,
		links: links.filter(({ layer }) => layer === 'declared')
	}));
}
