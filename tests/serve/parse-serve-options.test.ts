import { describe, expect, it } from 'vitest';
import { parseServeOptions } from '../../scripts/serve/parse-serve-options.ts';

describe('parseServeOptions', () => {
	it('serves on this machine only, at 4173', () => {
		const expected = { port: 4173, host: '127.0.0.1', rebuild: false };
		expect(parseServeOptions([], {})).toEqual(expected);
		expect(parseServeOptions([], { PORT: '' })).toEqual(expected);
	});

	it('takes the port from PORT, and before it from --port', () => {
		expect(parseServeOptions([], { PORT: '8080' }).port).toBe(8080);
		expect(parseServeOptions(['--port', '9000'], { PORT: '8080' }).port).toBe(9000);
		expect(parseServeOptions(['--host', '0.0.0.0', '--rebuild'], {})).toMatchObject({
			host: '0.0.0.0',
			rebuild: true
		});
	});

	it.each(['x', '-1', '70000', '80.5', ''])('refuses the port "%s"', (port) => {
		expect(() => parseServeOptions([`--port=${port}`], {})).toThrow(/whole number/);
	});
});
