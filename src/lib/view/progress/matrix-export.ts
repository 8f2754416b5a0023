import { m, type Locale } from '#lib/i18n/index.ts';
import { compiledSubject } from '../citation-subjects.ts';
import type { ExportCell, ExportTable, ExportType } from '../export/export-table.ts';
import type { MatrixModel } from './matrix-model.ts';
import type { MatrixOrigin } from './matrix-origin.ts';

type Message = (inputs: object, options: { locale: Locale }) => string;

const COLUMNS: readonly (readonly [name: string, type: ExportType, describe: Message])[] = [
	['ref_area', 'text', m.matrix_column_ref_area],
	['area', 'text', m.matrix_column_area],
	['layer', 'text', m.matrix_column_layer],
	['method', 'text', m.matrix_column_method],
	['action_line', 'text', m.matrix_column_action_line],
	['action_line_name', 'text', m.matrix_column_action_line_name],
	['goal', 'text', m.matrix_column_goal],
	['goal_name', 'text', m.matrix_column_goal_name],
	['state', 'text', m.matrix_column_state],
	['link', 'text', m.matrix_column_link],
	['targets', 'list', m.matrix_column_targets],
	['verdict', 'text', m.matrix_column_verdict],
	['score', 'number', m.matrix_column_score],
	['speaking', 'integer', m.matrix_column_speaking],
	['silent', 'integer', m.matrix_column_silent],
	['lowest', 'text', m.matrix_column_lowest],
	['highest', 'text', m.matrix_column_highest],
	['indicators', 'list', m.matrix_column_indicators],
	['activities_declared', 'integer', m.matrix_column_activities_declared],
	['activities_assigned', 'integer', m.matrix_column_activities_assigned],
	['sources', 'text', m.matrix_column_sources],
	['retrieved', 'text', m.matrix_column_retrieved],
	['note', 'text', m.matrix_column_note],
	['address', 'text', m.matrix_column_address]
];

/** The rows of `matrixExport`, in the order of its columns. */
function matrixRecords({ layer, method, rows }: MatrixModel, origin: MatrixOrigin): ExportCell[][] {
	return rows.flat().map((cell) => {
		const ids = new Set(cell.members.map((indicator) => origin.sourceOf.get(indicator)));
		const sources = origin.sources.filter(({ source }) => ids.has(source));
		const retrieved = sources.map((each) => each.retrieved).sort();
		return [
			origin.ref_area,
			origin.area,
			layer,
			method,
			cell.line.code,
			cell.line.short,
			cell.goal.code,
			cell.goal.short,
			cell.state,
			cell.decision,
			cell.targets,
			cell.verdict,
			cell.score,
			cell.speaking,
			cell.silent,
			cell.lowest,
			cell.highest,
			cell.members,
			cell.effort?.declared ?? null,
			cell.effort?.assigned ?? null,
			sources
				.map(({ publisher, title, vintage, licence }) =>
					[publisher, title, vintage, licence].join(', ')
				)
				.join('; '),
			retrieved.at(-1) ?? null,
			cell.note,
			origin.address
		];
	});
}

/**
 * The matrix as rows to export, one a cell, links that do not exist included; each row carries its area, layer and
 * method, and the sources of its figures with vintage and licence. `accessed` is the day, as `2026-11-27`.
 */
export function matrixExport(
	model: MatrixModel,
	origin: MatrixOrigin,
	{ locale, accessed }: { locale: Locale; accessed: string }
): ExportTable {
	const title = m.progress_matrix_of({ area: origin.area }, { locale });
	const { address: url, sources } = origin;
	return {
		columns: COLUMNS.map(([name, type, describe]) => ({
			...{ name, type },
			description: describe({}, { locale })
		})),
		rows: matrixRecords(model, origin),
		about: {
			title,
			filters: [
				{ name: m.matrix_column_layer({}, { locale }), value: model.layer },
				{ name: m.matrix_column_method({}, { locale }), value: model.method }
			],
			address: origin.address,
			accessed,
			sources: origin.sources.map(({ title, publisher, vintage, licence, licence_url }) => ({
				...{ title, publisher, vintage, licence },
				address: licence_url
			})),
			notes: origin.effort ? [origin.effort] : []
		},
		sdmx: 'matrix',
		...(accessed === ''
			? {}
			: {
					citations: [
						compiledSubject({
							...{ title, sources, url },
							accessed: new Date(`${accessed}T00:00:00Z`),
							site: m.site_name({}, { locale })
						})
					]
				})
	};
}
