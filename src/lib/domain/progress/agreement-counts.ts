import type { Sensitivity } from './judge-sensitivity.ts';
import type { VerdictRow } from './verdict-row.ts';

/** How many alternatives agree with a verdict, in the fields of the `verdicts` table. */
export type AgreementCounts = Pick<
	VerdictRow,
	'methods_agree' | 'methods_of' | 'bases_agree' | 'bases_of' | 'latest_agree' | 'latest_of'
>;

/** The sensitivity of a verdict as the fields of a row. */
export function agreementCounts({ methods, bases, latest }: Sensitivity): AgreementCounts {
	return {
		methods_agree: methods.agree,
		methods_of: methods.of,
		bases_agree: bases.agree,
		bases_of: bases.of,
		latest_agree: latest.agree,
		latest_of: latest.of
	};
}
