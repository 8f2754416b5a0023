import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageType, writeMessageTypes } from '../../scripts/build/message-types.ts';

const PLAIN = `/** @typedef {{}} PlainInputs */
export const plain = /** @type {any} */ ((inputs = {}, options = {}) => 'plain');`;
const COUNTED = `/** @typedef {{ count: NonNullable<unknown>, unit: NonNullable<unknown> }} CountedInputs */
export const counted = /** @type {any} */ ((inputs, options = {}) => 'counted');`;

describe('the types of compiled messages', () => {
	it('name what a message takes', () => {
		expect(messageType(PLAIN)).toBe(
			'export declare const plain: (inputs?: object, options?: MessageOptions) => string;'
		);
		expect(messageType(COUNTED)).toBe(
			'export declare const counted: (inputs: { count: NonNullable<unknown>, unit: NonNullable<unknown> }, options?: MessageOptions) => string;'
		);
	});

	it('are refused where the compiler writes another form', () => {
		expect(() => messageType('export const other = 1;')).toThrow('unknown form');
	});

	it('stand in one file, one line a message', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'messages-'));
		mkdirSync(path.join(folder, 'messages'));
		writeFileSync(path.join(folder, 'messages', 'plain.js'), PLAIN);
		writeFileSync(path.join(folder, 'messages', 'counted.js'), COUNTED);
		writeFileSync(path.join(folder, 'messages', '_index.js'), '');
		writeMessageTypes(folder);
		const lines = readFileSync(path.join(folder, 'messages.d.ts'), 'utf8').split('\n');
		const names = lines.flatMap((line) => /^export declare const (\w+)/.exec(line)?.[1] ?? []);
		expect(names).toEqual(['counted', 'plain']);
		rmSync(folder, { recursive: true });
	});
});
