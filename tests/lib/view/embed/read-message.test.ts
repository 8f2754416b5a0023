import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	EMBED_COLOURS,
	EMBED_MESSAGE,
	EMBED_MESSAGE_LIMITS,
	EMBED_MESSAGE_VERSION,
	readFrameMessage,
	readHostMessage
} from '#lib/view/index.ts';
import { hostileMessages } from './hostile-messages.ts';

const OURS = { type: fc.constant(EMBED_MESSAGE), version: fc.constant(EMBED_MESSAGE_VERSION) };
const height = fc.integer({ min: 1, max: EMBED_MESSAGE_LIMITS.height });
const text = fc.string({ maxLength: EMBED_MESSAGE_LIMITS.text });
const words = fc.array(text, { maxLength: EMBED_MESSAGE_LIMITS.words });
const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((number) => `#${number.toString(16).padStart(6, '0')}`);
const strict = { noNullPrototype: true } as const;

const frameMessage = fc.oneof(
	fc.record({ ...OURS, event: fc.constant('size'), height }, strict),
	fc.record({ ...OURS, event: fc.constant('ready'), title: text, height }, strict),
	fc.record({ ...OURS, event: fc.constant('select'), key: text, words }, strict),
	fc.record({ ...OURS, event: fc.constant('error'), reason: text }, strict)
);
const hostMessage = fc.oneof(
	fc.record({ ...OURS, ask: fc.constant('size') }, strict),
	fc.record(
		{
			...OURS,
			ask: fc.constant('look'),
			theme: fc.constantFrom('auto', 'light', 'dark'),
			colours: fc.record(Object.fromEntries(EMBED_COLOURS.map((name) => [name, colour])), {
				...strict,
				requiredKeys: []
			})
		},
		{ ...strict, requiredKeys: ['type', 'version', 'ask'] }
	)
);

describe('messages between a frame and the page around it', () => {
	it.each(hostileMessages())('refuses $name', ({ data }) => {
		expect(readFrameMessage(data)).toBeNull();
		expect(readHostMessage(data)).toBeNull();
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	it('is tried with 300 messages, no two alike', () => {
		const messages = hostileMessages();
		expect(new Set(messages.map(({ name }) => name)).size).toBe(messages.length);
		const shown = messages.map(({ data }) => inspect(data, { showProxy: true, depth: 6 }));
		expect(new Set(shown).size).toBeGreaterThanOrEqual(300);
	});

	it('reads what a frame may say, as a copy', () => {
		fc.assert(
			fc.property(frameMessage, (message) => {
				expect(readFrameMessage(structuredClone(message))).toEqual(message);
				expect(readFrameMessage(message)).not.toBe(message);
				expect(readHostMessage(message)).toBeNull();
			})
		);
	});

	it('reads what a page may ask, as a copy', () => {
		fc.assert(
			fc.property(hostMessage, (message) => {
				expect(readHostMessage(structuredClone(message))).toEqual(message);
				expect(readFrameMessage(message)).toBeNull();
			})
		);
	});

	it('takes colours in capitals', () => {
		const message = { type: 'ict-chart', version: 1, ask: 'look', colours: { ink: '#ABCDEF' } };
		expect(readHostMessage(message)).toEqual({ ...message, colours: { ink: '#abcdef' } });
	});

	it('takes nothing else, and never throws', () => {
		const anything = fc.anything({
			withBigInt: true,
			withDate: true,
			withMap: true,
			withSet: true,
			withNullPrototype: true,
			withSparseArray: true,
			withTypedArray: true
		});
		const near = fc
			.tuple(fc.oneof(frameMessage, hostMessage), fc.string(), anything)
			.map(([message, name, value]): unknown => ({ ...message, [`${name}?`]: value }));
		fc.assert(
			fc.property(fc.oneof(anything, near), (data) => {
				expect([readFrameMessage(data), readHostMessage(data)]).toEqual([null, null]);
			}),
			{ numRuns: 500 }
		);
	});
});
