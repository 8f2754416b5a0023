import { expect, test } from 'vitest';
import { frameWeight } from '../../../../src/routes/[[locale=locale]]/(site)/make-embed/frame-weight.ts';

const timing = (encodedBodySize: number, decodedBodySize: number) => ({
	encodedBodySize,
	decodedBodySize
});

test('what a frame cost is what was sent', () => {
	expect(frameWeight([timing(10, 40), timing(5, 5)])).toEqual({
		bytes: 15,
		files: 2,
		isCompressed: true
	});
	expect(frameWeight([timing(5, 5)]).isCompressed).toBe(false);
});
