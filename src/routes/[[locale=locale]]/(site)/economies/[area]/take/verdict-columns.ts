import type { VerdictRow } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import type { ExportType } from '#lib/view/index.ts';

/** A column of verdicts. */
export interface VerdictColumn {
	name: keyof VerdictRow;
	type: ExportType;
	describe: (inputs: object, options: { locale: Locale }) => string;
}

/** The columns of verdicts as rows, the names those of the table of verdicts. */
export const VERDICT_COLUMNS: readonly VerdictColumn[] = [
	{ name: 'indicator', type: 'text', describe: m.take_verdict_indicator },
	{ name: 'measure', type: 'text', describe: m.take_verdict_measure },
	{ name: 'ref_area', type: 'text', describe: m.take_verdict_ref_area },
	{ name: 'target_id', type: 'text', describe: m.take_verdict_target_id },
	{ name: 'method', type: 'text', describe: m.take_verdict_method },
	{ name: 'is_primary', type: 'boolean', describe: m.take_verdict_is_primary },
	{ name: 'series', type: 'text', describe: m.take_verdict_series },
	{ name: 'computed', type: 'boolean', describe: m.take_verdict_computed },
	{ name: 'verdict', type: 'text', describe: m.take_verdict_verdict },
	{ name: 'score', type: 'number', describe: m.take_verdict_score },
	{ name: 'base_year', type: 'integer', describe: m.take_verdict_base_year },
	{ name: 'base_value', type: 'number', describe: m.take_verdict_base_value },
	{ name: 'latest_year', type: 'integer', describe: m.take_verdict_latest_year },
	{ name: 'latest_value', type: 'number', describe: m.take_verdict_latest_value },
	{ name: 'target_value', type: 'number', describe: m.take_verdict_target_value },
	{ name: 'target_year', type: 'integer', describe: m.take_verdict_target_year },
	{ name: 'rate', type: 'number', describe: m.take_verdict_rate },
	{ name: 'rate_needed', type: 'number', describe: m.take_verdict_rate_needed },
	{ name: 'projection', type: 'number', describe: m.take_verdict_projection },
	{ name: 'reason', type: 'text', describe: m.take_verdict_reason },
	{ name: 'cautions', type: 'text', describe: m.take_verdict_cautions }
];
