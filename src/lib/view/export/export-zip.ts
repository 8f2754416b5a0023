import { sha256 } from '#lib/catalogue/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { citationSubjects } from '../citation-subjects.ts';
import { formatBibtex } from '../citation-bibtex.ts';
import { formatRis } from '../citation-ris.ts';
import { formatCitation } from '../citation.ts';
import { checkSteps } from './check-export.ts';
import { csvOnTheWeb } from './csv-on-the-web.ts';
import { csvSteps } from './csv-steps.ts';
import { dataPackage, PACKAGE_DATA } from './data-package.ts';
import { exportParquet } from './export-parquet.ts';
import type { ExportTable } from './export-table.ts';
import { packageReadme } from './package-readme.ts';
import { runSteps } from './steps.ts';
import { zipFiles } from './zip-files.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/**
 * Rows as a data package in a zip: CSV, Parquet, `datapackage.json` (Frictionless), `data.csv-metadata.json` (CSV on
 * the Web), a README in the reader's language, citations as BibTeX and RIS. Throws `TypeError` on a cell of another type.
 */
export async function exportZip(
	table: ExportTable,
	locale: Locale,
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>[]> {
	await runSteps(checkSteps(table), signal);
	const encoder = new TextEncoder();
	const { columns, rows } = table;
	const csv = await runSteps(csvSteps([columns.map(({ name }) => name)], rows), signal);
	const data = new Uint8Array(await new Blob(csv).arrayBuffer());
	const subjects = citationSubjects(table, locale);
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	const hash = subtle === undefined ? null : await sha256(data, subtle);
	const parts: [name: string, holds: string, content: string | Uint8Array][] = [
		[PACKAGE_DATA, m.export_holds_csv({}, { locale }), data],
		[
			'data.parquet',
			m.export_holds_parquet({}, { locale }),
			new Uint8Array(await exportParquet(table, signal))
		],
		[
			'datapackage.json',
			m.export_holds_package({}, { locale }),
			json(dataPackage(table, { bytes: data.length, sha256: hash }, locale))
		],
		[
			`${PACKAGE_DATA}-metadata.json`,
			m.export_holds_csvw({}, { locale }),
			json(csvOnTheWeb(table, locale))
		],
		['citation.bib', m.export_holds_bibtex({}, { locale }), formatBibtex(subjects, locale)],
		['citation.ris', m.export_holds_ris({}, { locale }), formatRis(subjects, locale)]
	];
	const readme = packageReadme(
		table,
		parts.map(([name, holds]) => ({ name, holds })),
		subjects.map((subject) => formatCitation(subject, locale)),
		locale
	);
	const files = [
		['README.md', readme] as const,
		...parts.map(([name, , content]) => [name, content] as const)
	];
	return zipFiles(
		files.map(([name, content]) => ({
			name,
			bytes: typeof content === 'string' ? encoder.encode(content) : content
		})),
		table.about.accessed,
		signal
	);
}
