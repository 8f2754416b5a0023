import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFrameMessage } from '#lib/view/index.ts';
import {
	connectFrame,
	type FrameLook
} from '../../../src/routes/[[locale=locale]]/(embed)/frame-messages.ts';
import { hostileMessages } from '../../lib/view/embed/hostile-messages.ts';

const OURS = { type: 'ict-chart', version: 1 };

let [width, height] = [0, 0];
let observe: () => void = () => undefined;
let listeners: ((event: unknown) => void)[] = [];
let posted: { message: unknown; target: string }[] = [];
const parent = {
	postMessage: (message: unknown, target: string) => posted.push({ message, target })
};

function stubFrame(isTop: boolean): void {
	const frame: Record<string, unknown> = {
		get innerWidth() {
			return width;
		},
		addEventListener: (name: string, listener: (event: unknown) => void) => {
			if (name === 'message') listeners.push(listener);
		},
		removeEventListener: (_: string, listener: unknown) => {
			listeners = listeners.filter((other) => other !== listener);
		},
		postMessage: parent.postMessage
	};
	frame['parent'] = isTop ? frame : parent;
	vi.stubGlobal('window', frame);
}

beforeEach(() => {
	[width, height, listeners, posted] = [600, 0, [], []];
	class Observer {
		constructor(callback: () => void) {
			observe = callback;
		}
		observe = () => observe();
		disconnect = () => (observe = () => undefined);
	}
	vi.stubGlobal('ResizeObserver', Observer);
	stubFrame(false);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

function connect() {
	const looks: FrameLook[] = [];
	const content = { getBoundingClientRect: () => ({ height }) } as Element;
	return { looks, frame: connectFrame({ content, onlook: (look) => looks.push(look) }) };
}

const send = (data: unknown, source: unknown = parent) =>
	listeners.forEach((listen) => listen({ source, data }));
const resize = (px: number) => {
	height = px;
	observe();
};
const told = () =>
	posted.flatMap(({ message }) => {
		const read = readFrameMessage(message);
		return read === null ? [] : [read];
	});

describe('connectFrame', () => {
	it('tells its height when it has one and when it changes, rounded up, to AMP too', () => {
		connect();
		expect(posted).toEqual([]);
		for (const px of [0, 300.2, 300.7, 0, 500]) resize(px);
		expect(told()).toEqual([301, 500].map((px) => ({ ...OURS, event: 'size', height: px })));
		expect(posted[1]).toEqual({
			message: { sentinel: 'amp', type: 'embed-size', height: 301 },
			target: '*'
		});
		resize(1e6);
		expect(told().at(-1)).toEqual({ ...OURS, event: 'size', height: 20_000 });
	});

	it('says nothing of a height that it has while it is not shown', () => {
		connect();
		width = 0;
		resize(4000);
		expect(posted).toEqual([]);
		width = 600;
		resize(300);
		expect(told()).toEqual([{ ...OURS, event: 'size', height: 300 }]);
	});

	it('answers the page around it, and nobody else', () => {
		const { looks } = connect();
		resize(300);
		posted = [];
		send({ ...OURS, ask: 'size' }, {});
		send({ ...OURS, ask: 'look', theme: 'dark' }, window);
		expect([posted, looks]).toEqual([[], []]);
		send({ ...OURS, ask: 'size' });
		send({ ...OURS, ask: 'look', theme: 'dark', colours: { ink: '#ABCDEF' } });
		expect(told()).toEqual([{ ...OURS, event: 'size', height: 300 }]);
		expect(looks).toEqual([{ theme: 'dark', colours: { ink: '#abcdef' } }]);
	});

	it('ignores hostile messages', () => {
		const { looks } = connect();
		resize(300);
		posted = [];
		for (const { data } of hostileMessages()) send(data);
		expect([posted, looks]).toEqual([[], []]);
	});

	it('is ready when it has a height, and cuts what is too long', () => {
		const { frame } = connect();
		frame.ready('Internet use');
		expect(posted).toEqual([]);
		resize(300);
		frame.select('x'.repeat(400), Array<string>(60).fill('y'.repeat(400)));
		frame.error('z'.repeat(400));
		expect(told().map(({ event }) => event)).toEqual(['size', 'ready', 'select', 'error']);
		frame.ready('Again');
		expect(told().at(-1)).toEqual({ ...OURS, event: 'ready', title: 'Again', height: 300 });
	});

	it('is silent when it is disconnected, or in no page', () => {
		const { frame } = connect();
		frame.disconnect();
		resize(300);
		send({ ...OURS, ask: 'size' });
		expect([posted, listeners]).toEqual([[], []]);
		stubFrame(true);
		const top = connect();
		resize(400);
		top.frame.ready('Internet use');
		top.frame.error('no data');
		expect([posted, listeners]).toEqual([[], []]);
	});
});
