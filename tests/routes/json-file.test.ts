import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jsonCheck, jsonResponse } from '../../src/routes/json-file.server.ts';

describe('a prerendered JSON file', () => {
	it('is what its check says, in bytes of UTF-8', async () => {
		const value = { name: 'Côte d’Ivoire' };
		const text = await jsonResponse(value).text();
		expect(JSON.parse(text)).toEqual(value);
		expect(jsonCheck(value)).toEqual({
			sha256: createHash('sha256').update(text).digest('hex'),
			bytes: Buffer.byteLength(text)
		});
	});

	it('is written once for a value', () => {
		let written = 0;
		const value = { toJSON: () => (written += 1) };
		expect(jsonCheck(value)).toEqual(jsonCheck(value));
		expect(written).toBe(1);
	});
});
