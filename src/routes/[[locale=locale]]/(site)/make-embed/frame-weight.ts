/** What a frame cost to load. */
export interface FrameWeight {
	/** Bytes of all files as they were sent, without their heads. */
	bytes: number;
	files: number;
	/** Whether any of them was sent compressed. */
	isCompressed: boolean;
}

type Timing = Pick<PerformanceResourceTiming, 'encodedBodySize' | 'decodedBodySize'>;

/** What a frame cost, by the browser's own record of it; what came from its store counts as if sent. */
export function frameWeight(timings: readonly Timing[]): FrameWeight {
	const sum = (read: (timing: Timing) => number) =>
		timings.reduce((total, timing) => total + read(timing), 0);
	const bytes = sum(({ encodedBodySize }) => encodedBodySize);
	return {
		bytes,
		files: timings.length,
		isCompressed: bytes < sum(({ decodedBodySize }) => decodedBodySize)
	};
}

/** The record of a frame of this site; null where the browser gives none. */
export function recordOf(frame: HTMLIFrameElement): Timing[] | null {
	try {
		const record = frame.contentWindow?.performance;
		const timings = ['navigation', 'resource'].flatMap(
			(type) => (record?.getEntriesByType(type) ?? []) as PerformanceResourceTiming[]
		);
		return timings.length > 0 ? timings : null;
	} catch {
		return null;
	}
}
