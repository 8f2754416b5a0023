import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sha256 } from '../../../../src/lib/view/own/sha256.ts';

it('hashes pieces as Node hashes the whole', () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
			const hash = new Sha256();
			const wanted = createHash('sha256');
			for (const piece of pieces) {
				hash.update(piece);
				wanted.update(piece);
			}
			expect(Buffer.from(hash.digest()).toString('hex')).toBe(wanted.digest('hex'));
		}),
		{ numRuns: 500 }
	);
});
