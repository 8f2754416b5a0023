import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../../src/lib/charts/timeline/layout-timeline.ts';
import { walkTimeline } from '../../../../src/lib/charts/timeline/walk-timeline.ts';

const event = (name: string, start: number) => ({
	event: name,
	kind: 'meeting' as const,
	start,
	end: start + 1,
	label: name
});
const { rows } = layoutTimeline(
	[
		{ id: 'forum', headLines: 1, events: [event('a', 10), event('c', 500)] },
		{ id: 'empty', headLines: 1, events: [] },
		{ id: 'prizes', headLines: 1, events: [event('b', 300), event('c', 500), event('d', 900)] }
	],
	{ first: 0, after: 1000, width: 900, head: 100 }
);

describe('walking a timeline by keys', () => {
	it('goes through time over all rows, to each event once, and stays at the ends', () => {
		const walked = [];
		let place = walkTimeline('Home', null, rows);
		for (let step = 0; step < 5; step += 1) {
			walked.push(place?.event);
			place = walkTimeline('ArrowRight', place, rows);
		}
		expect(walked).toEqual(['a', 'b', 'c', 'd', 'd']);
		expect(walkTimeline('ArrowLeft', { row: 'prizes', event: 'd' }, rows)?.event).toBe('c');
		expect(walkTimeline('End', null, rows)?.event).toBe('d');
	});
	it('goes to the nearest event of another row, past empty ones', () => {
		expect(walkTimeline('ArrowDown', { row: 'forum', event: 'a' }, rows)).toEqual({
			row: 'prizes',
			event: 'b'
		});
		expect(walkTimeline('ArrowUp', { row: 'prizes', event: 'd' }, rows)).toEqual({
			row: 'forum',
			event: 'c'
		});
		expect(walkTimeline('ArrowUp', { row: 'forum', event: 'a' }, rows)?.event).toBe('a');
	});
	it('begins at the first event, and leaves other keys and an empty drawing alone', () => {
		expect(walkTimeline('ArrowRight', null, rows)?.event).toBe('a');
		expect(walkTimeline('ArrowDown', null, rows)?.event).toBe('a');
		expect(walkTimeline('x', null, rows)).toBeNull();
		expect(walkTimeline('ArrowRight', null, [])).toBeNull();
	});
});
