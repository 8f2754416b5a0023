/** A figure of a year; years between two are fractions. */
export interface YearValue {
	year: number;
	value: number;
}

/** How a figure goes on from the latest one to a later year. */
export interface Projection {
	/** The figure in that year. */
	value: number;
	/** The yearly rate, a share, where it is compound; null for a straight line. */
	rate: number | null;
}

/** The lowest and the highest that is drawn: natural limits hold a projection, the frame cuts it off. */
export interface WaySpan {
	limits: readonly [low: number, high: number];
	frame: readonly [low: number, high: number];
}

const MOST_STEPS = 12;

/**
 * The way of a projection from the latest figure to `year`, in order: along the curve of a compound rate or straight,
 * held at a natural limit, cut where it leaves the frame.
 */
export function projectionWay(
	latest: YearValue,
	{ value, rate }: Projection,
	year: number,
	{ limits, frame }: WaySpan
): { points: YearValue[]; cut: boolean } {
	const steps = Math.max(1, Math.min(MOST_STEPS, year - latest.year));
	const held = (own: number) => Math.min(limits[1], Math.max(limits[0], own));
	const points: YearValue[] = [latest];
	for (let step = 1; step <= steps; step++) {
		const share = step / steps;
		const years = (year - latest.year) * share;
		const along =
			rate === null || step === steps
				? latest.value + (value - latest.value) * share
				: latest.value * (1 + rate) ** years;
		const next = { year: latest.year + years, value: held(along) };
		const before = points.at(-1) ?? latest;
		const edge = next.value > frame[1] ? frame[1] : next.value < frame[0] ? frame[0] : null;
		if (edge !== null) {
			const part = (edge - before.value) / (next.value - before.value);
			points.push({ year: before.year + (next.year - before.year) * part, value: edge });
			return { points, cut: true };
		}
		points.push(next);
	}
	return { points: isStraight(points) ? [latest, points.at(-1) ?? latest] : points, cut: false };
}

function isStraight(points: readonly YearValue[]): boolean {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last || first === last) return true;
	const slope = (last.value - first.value) / (last.year - first.year);
	const room = 1e-9 * Math.max(1, Math.abs(last.value), Math.abs(first.value));
	return points.every(
		({ year, value }) => Math.abs(first.value + slope * (year - first.year) - value) <= room
	);
}
