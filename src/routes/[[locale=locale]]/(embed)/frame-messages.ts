import {
	EMBED_MESSAGE,
	EMBED_MESSAGE_LIMITS,
	EMBED_MESSAGE_VERSION,
	readHostMessage,
	type FrameMessage,
	type HostMessage
} from '#lib/view/index.ts';

/** The looks that the page around a frame asks for: a theme, colours, or both. */
export type FrameLook = Pick<Extract<HostMessage, { ask: 'look' }>, 'theme' | 'colours'>;

interface FrameOptions {
	/** The element that holds all of the frame's content, whose height must not depend on the frame's. */
	content: Element;
	/** Takes each look that the page around asks for. */
	onlook: (look: FrameLook) => void;
}

/** A frame's way to the page around it; in a page of its own it leads nowhere. */
interface FrameConnection {
	/** Tells that the chart can be used, and what it says; waits until the frame has a height. */
	ready: (title: string) => void;
	/** Tells which figure a reader chose, in words too. */
	select: (key: string, words: readonly string[]) => void;
	/** Tells what failed. */
	error: (reason: string) => void;
	disconnect: () => void;
}

const OURS = { type: EMBED_MESSAGE, version: EMBED_MESSAGE_VERSION } as const;

/** Connects a frame with the page around it: tells its height whenever that changes or is asked for, hears of looks. */
export function connectFrame({ content, onlook }: FrameOptions): FrameConnection {
	let height = 0;
	let title: string | null = null;
	// Nothing in a message is secret, and the page around may be anybody's.
	const post = (message: unknown) => {
		if (window.parent !== window) window.parent.postMessage(message, '*');
	};
	const tell = (message: FrameMessage) => post(message);
	const tellSize = () => {
		if (height === 0) return;
		tell({ ...OURS, event: 'size', height });
		// Pages of AMP know this form only.
		post({ sentinel: 'amp', type: 'embed-size', height });
	};
	const tellReady = () => {
		if (title === null || height === 0) return;
		tell({ ...OURS, event: 'ready', title, height });
		title = null;
	};
	const measure = () => {
		const next = Math.ceil(content.getBoundingClientRect().height);
		// A frame that is not shown has no width, and a height that means nothing.
		if (window.innerWidth === 0 || next === height || next < 1) return;
		height = Math.min(next, EMBED_MESSAGE_LIMITS.height);
		tellSize();
		tellReady();
	};
	const observer = new ResizeObserver(measure);
	const listen = ({ source, data }: MessageEvent<unknown>) => {
		if (source !== window.parent || window.parent === window) return;
		const message = readHostMessage(data);
		if (message?.ask === 'size') {
			const before = height;
			measure();
			if (height === before) tellSize();
		}
		if (message?.ask === 'look') onlook(lookOf(message));
	};
	if (window.parent !== window) {
		observer.observe(content);
		window.addEventListener('resize', measure);
		window.addEventListener('message', listen);
		// Browsers let observers of frames wait that are out of sight.
		measure();
	}
	return {
		ready: (words) => {
			title = cut(words);
			measure();
			tellReady();
		},
		select: (key, words) =>
			tell({
				...OURS,
				event: 'select',
				key: cut(key),
				words: words.slice(0, EMBED_MESSAGE_LIMITS.words).map(cut)
			}),
		error: (reason) => tell({ ...OURS, event: 'error', reason: cut(reason) }),
		disconnect: () => {
			observer.disconnect();
			window.removeEventListener('resize', measure);
			window.removeEventListener('message', listen);
		}
	};
}

function lookOf({ theme, colours }: FrameLook): FrameLook {
	return { ...(theme && { theme }), ...(colours && { colours }) };
}

function cut(text: string): string {
	return text.slice(0, EMBED_MESSAGE_LIMITS.text);
}
