import { m, type Locale } from '#lib/i18n/index.ts';
import { compiledSubject } from '../citation-subjects.ts';
import type { ExportTable } from '../export/export-table.ts';
import { MATRIX_COLUMNS, matrixRecords, type MatrixColumn } from './matrix-csv.ts';
import type { MatrixModel } from './matrix-model.ts';
import type { MatrixOrigin } from './matrix-origin.ts';

const DESCRIPTIONS: Record<MatrixColumn, (inputs: object, options: { locale: Locale }) => string> =
	{
		ref_area: m.export_matrix_ref_area,
		area: m.export_matrix_area,
		layer: m.export_matrix_layer,
		method: m.export_matrix_method,
		action_line: m.export_matrix_action_line,
		action_line_name: m.export_matrix_action_line_name,
		goal: m.export_matrix_goal,
		goal_name: m.export_matrix_goal_name,
		state: m.export_matrix_state,
		link: m.export_matrix_link,
		targets: m.export_matrix_targets,
		verdict: m.export_matrix_verdict,
		score: m.export_matrix_score,
		speaking: m.export_matrix_speaking,
		silent: m.export_matrix_silent,
		lowest: m.export_matrix_lowest,
		highest: m.export_matrix_highest,
		indicators: m.export_matrix_indicators,
		activities_declared: m.export_matrix_declared,
		activities_assigned: m.export_matrix_assigned,
		sources: m.export_matrix_sources,
		retrieved: m.export_matrix_retrieved,
		note: m.export_matrix_note,
		address: m.export_matrix_address
	};

/** The matrix as rows to export, a row per cell, and how to cite it; `accessed` is a day such as `2026-11-27`. */
export function matrixExport(
	model: MatrixModel,
	origin: MatrixOrigin,
	{ accessed, locale }: { accessed: string; locale: Locale }
): ExportTable {
	const title = m.export_matrix_title({ area: origin.area }, { locale });
	const { address, sources } = origin;
	return {
		columns: MATRIX_COLUMNS.map(([name, type]) => ({
			...{ name, type },
			description: DESCRIPTIONS[name]({}, { locale })
		})),
		rows: matrixRecords(model, origin),
		about: {
			title,
			filters: [
				{ name: m.export_matrix_area({}, { locale }), value: origin.area },
				{ name: m.export_matrix_layer({}, { locale }), value: model.layer },
				{ name: m.export_matrix_method({}, { locale }), value: model.method }
			],
			address,
			sources: sources.map(({ publisher, vintage, licence, licence_url, ...source }) => ({
				...{ title: source.title, publisher, vintage, licence },
				address: licence_url
			})),
			accessed,
			notes: origin.effort === undefined ? [] : [origin.effort]
		},
		sdmx: 'matrix',
		citations: [
			compiledSubject({
				...{ title, sources, url: address },
				accessed: new Date(`${accessed}T00:00:00Z`),
				site: m.site_name({}, { locale })
			})
		]
	};
}
