import type { ProgressInput, ProgressPoint, ProgressTarget } from '#lib/domain/index.ts';

/** Real figures of one indicator in one area, with the target that is set for them. */
export interface ExamplePreset {
	/** The indicator; with `parity` behind it where the points are indices of parity. */
	id: string;
	/** Indicator and area, in the reader's language. */
	name: string;
	/** The unit of points and target, as `formatValue` takes it. */
	unit: string;
	/** In order of years. */
	points: readonly ProgressPoint[];
	direction: 1 | -1;
	/** The natural limit of a rise; null where there is none. */
	limit: number | null;
	kind: ProgressInput['kind'];
	target: ProgressTarget;
	/** Publisher, title and vintage. */
	source: string;
	/** Site-relative path of the indicator's page. */
	path: string;
}
