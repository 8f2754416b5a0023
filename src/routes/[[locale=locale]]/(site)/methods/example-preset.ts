import type { ProgressTarget } from '#lib/domain/index.ts';
import type { JudgeFacts } from '../judge/judge-choice.ts';

/** Real figures of one indicator in one area, with the target that is set for them. */
export interface ExamplePreset extends JudgeFacts {
	/** The indicator; with `parity` behind it where the points are indices of parity. */
	id: string;
	/** Indicator and area, in the reader's language. */
	name: string;
	target: ProgressTarget;
	/** Publisher, title and vintage. */
	source: string;
	/** Site-relative path of the indicator's page. */
	path: string;
}
