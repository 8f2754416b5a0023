import {
	EMBED_COLOURS,
	EMBED_MESSAGE,
	EMBED_MESSAGE_VERSION,
	readFrameMessage,
	type EmbedColour,
	type FrameMessage,
	type HostMessage
} from '#lib/view/index.ts';
import { hexColour } from './hex-colour.ts';
import { schemeOf } from './scheme-of.ts';

/** Px of a frame that has not told its height, and within which it may grow. */
const [FIRST, LEAST, MOST] = [400, 80, 8000];
/** Ms that a loaded frame may stay silent before the fallback is shown. */
const PATIENCE = 10_000;
const OURS = { type: EMBED_MESSAGE, version: EMBED_MESSAGE_VERSION } as const;

/** The frame of a chart inside an element, beside the element's own content as its fallback. */
export interface ChartFrame {
	/** Loads an address; null shows the fallback. */
	load: (address: string | null) => void;
	/** The address that was loaded last. */
	address: () => string | null;
	setTitle: (title: string) => void;
	setHeight: (px: number) => void;
	/** Tells the frame the colours that the page gives the element, where they changed. */
	tellLook: () => void;
	hear: (event: MessageEvent<unknown>) => void;
	/** Ends the wait for an answer. */
	stop: () => void;
}

/** Puts the frame of a chart into a shadow root; `onmessage` hears what it says, `onfail` why it says nothing. */
export function createChartFrame(
	root: ShadowRoot,
	onmessage: (message: FrameMessage) => void,
	onfail: (reason: string) => void
): ChartFrame {
	const { host } = root;
	const frame = document.createElement('iframe');
	const probe = document.createElement('span');
	const fallback = document.createElement('slot');
	let address: string | null = null;
	let told = '';
	let timer = 0;

	const post = (message: HostMessage) => frame.contentWindow?.postMessage(message, '*');
	const show = (isFrame: boolean) => {
		const isShown = isFrame || (address !== null && host.childElementCount === 0);
		// Out of the way, but with a width: a frame without one could not answer any more.
		frame.style.position = isShown ? 'static' : 'fixed';
		frame.style.visibility = isShown ? '' : 'hidden';
		fallback.style.display = isShown ? 'none' : 'contents';
	};
	const fail = (reason: string) => {
		show(false);
		onfail(reason);
	};
	const setHeight = (px: number) => {
		frame.style.height = `${Math.min(Math.max(px, LEAST), MOST)}px`;
	};
	const tellLook = () => {
		const look = lookOf(host, probe);
		if (JSON.stringify(look) === told) return;
		told = JSON.stringify(look);
		post({ ...OURS, ask: 'look', ...look });
	};
	const greet = () => {
		told = JSON.stringify({ theme: themeOf(address ?? ''), colours: {} });
		tellLook();
	};
	const stop = () => clearTimeout(timer);
	const wait = () => {
		stop();
		timer = window.setTimeout(() => {
			// A frame that is not shown has no height to tell.
			if (host.getClientRects().length === 0) wait();
			else fail('The frame does not answer');
		}, PATIENCE);
	};

	frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
	frame.setAttribute('loading', 'lazy');
	// Set one by one, styles pass every content security policy.
	Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
	setHeight(FIRST);
	show(true);
	probe.hidden = true;
	root.append(frame, fallback, probe);
	frame.addEventListener('load', () => {
		if (address === null) return;
		post({ ...OURS, ask: 'size' });
		greet();
		wait();
	});

	return {
		load: (next) => {
			address = next;
			stop();
			if (next === null) {
				frame.removeAttribute('src');
				return fail('The attributes name no chart');
			}
			show(true);
			frame.src = next;
		},
		address: () => address,
		setTitle: (title) => {
			frame.title = title;
		},
		setHeight,
		tellLook,
		hear: ({ source, origin, data }) => {
			// The sandbox takes the frame's origin away.
			if (source === null || source !== frame.contentWindow || origin !== 'null') return;
			const message = address === null ? null : readFrameMessage(data);
			if (message === null) return;
			stop();
			show(true);
			if ('height' in message) setHeight(message.height);
			// A frame may begin to listen after it was loaded.
			if (message.event === 'ready') greet();
			onmessage(message);
		},
		stop
	};
}

function lookOf(host: Element, probe: HTMLElement) {
	const given = host.getAttribute('theme');
	const theme = given === 'light' || given === 'dark' ? given : schemeOf(host);
	const style = getComputedStyle(host);
	const colours: Partial<Record<EmbedColour, string>> = {};
	for (const name of EMBED_COLOURS) {
		// The attribute stands in the address and goes first.
		if (name === 'accent' && host.hasAttribute(name)) continue;
		const text = style.getPropertyValue(`--${EMBED_MESSAGE}-${name}`).trim();
		const colour = hexColour(text, probe);
		if (colour !== null) colours[name] = colour;
	}
	return { theme, colours };
}

function themeOf(address: string): string {
	return /[?&]theme=(light|dark)/.exec(address)?.[1] ?? 'auto';
}
