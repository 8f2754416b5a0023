import type { LinePoint } from './chart-line.ts';

type Flagged = Pick<LinePoint, 'status' | 'nature'>;

/** True for a figure that was estimated, imputed, modelled or forecast rather than reported. */
export function isEstimate({ status, nature }: Flagged): boolean {
	return status === 'E' || status === 'I' || status === 'F' || nature === 'E' || nature === 'M';
}

/** True where the series breaks: the figure cannot be compared with those before it. */
export function isBreak({ status }: Flagged): boolean {
	return status === 'B';
}

/** True for a status that is neither normal, an estimate nor a break, e.g. a differing definition. */
export function isOtherFlag({ status }: Flagged): boolean {
	return !['A', 'B', 'E', 'F', 'I'].includes(status);
}
