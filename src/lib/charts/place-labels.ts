import { dodge } from './dodge.ts';
import type { EndLabel } from './end-label.ts';

/** A label with its place: `top` is the upper edge, `leader` the path from the line's end, or empty. */
export interface PlacedLabel extends EndLabel {
	/** Where the line ends. */
	x: number;
	y: number;
	left: number;
	top: number;
	leader: string;
	/** True where the line ends long before its label. */
	far: boolean;
}

/** A label and where its line ends. */
export type LabelledEnd = EndLabel & { x: number; y: number };

/** The column in which labels stand, in px. */
export interface LabelColumn {
	left: number;
	top: number;
	bottom: number;
	/** Space between labels. */
	gap: number;
}

/** A line that ends this far from its label, in px, has a leader of another kind. */
const FAR = 40;

function leaderPath(label: LabelledEnd, left: number, centre: number): string {
	const start = label.x + 5;
	const end = left - 3;
	if (Math.abs(centre - label.y) <= 3 && end - start <= 14) return '';
	const bend = Math.max(start, end - 10);
	const y = Math.round(label.y * 10) / 10;
	return `M${start},${y}H${bend}L${end},${Math.round(centre * 10) / 10}`;
}

/**
 * Stands the labels of line ends in one column without overlap, each as near its line as it can be,
 * with a leader where it had to move; where there are too many, the last in order are left out.
 */
export function placeLabels(labels: readonly LabelledEnd[], column: LabelColumn): PlacedLabel[] {
	const { left, top, bottom, gap } = column;
	const kept = [...labels];
	const total = () => kept.reduce((sum, { height }) => sum + height + gap, 0);
	while (kept.length > 1 && total() > bottom - top) kept.pop();
	kept.sort((a, b) => a.y - b.y);
	const centres = dodge(
		kept.map(({ y, height }) => ({ desired: y, size: height + gap })),
		top,
		bottom
	);
	return kept.map((label, index) => {
		const centre = centres[index] ?? label.y;
		return {
			...label,
			left,
			top: Math.round((centre - label.height / 2) * 10) / 10,
			leader: leaderPath(label, left, centre),
			far: left - label.x > FAR
		};
	});
}
