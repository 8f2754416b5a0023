import type { FrameMessage, HostMessage } from '#lib/view/index.ts';
import { onSchemeChange } from './on-scheme-change.ts';
import { schemeOf } from './scheme-of.ts';

// The script of pages with our frames, which must stay under 2,000 bytes: it imports no value of a room.

type SizeMessage = Extract<FrameMessage, { height: number }>;

/** Px that a page leaves a frame at least. */
const LEAST = 80;
/** What a message may hold: `EMBED_MESSAGE_LIMITS`. */
const MOST_BELIEVED = 20_000;
const LONGEST = 300;
const NAME = 'ict-chart';
const OURS = { type: NAME, version: 1 } as const satisfies Partial<FrameMessage>;
/** Marks our frames where this script is part of another one and cannot know which site it is of. */
const MARK = 'data-ict-chart';

const page = document;
const { src = '' } = (page.currentScript ?? {}) as HTMLScriptElement;
/** The address of the site that this script is of, or empty. */
const [, site = ''] = /^(https?:.*\/)embed\/frames\.js([?#]|$)/.exec(src) ?? [];
/** The theme that each frame was told last. */
const told = new WeakMap<HTMLIFrameElement, string>();

function isOurs(frame: HTMLIFrameElement): boolean {
	return site
		? frame.src.startsWith(site) && /^([\w-]+\/)?embed\//.test(frame.src.slice(site.length))
		: frame.hasAttribute(MARK);
}

function frames(): HTMLIFrameElement[] {
	return [...page.querySelectorAll('iframe')].filter(isOurs);
}

/** Whether a message from the window of a frame has the origin that the frame was given. */
function isFrom(frame: HTMLIFrameElement, origin: string): boolean {
	const isSandboxed = frame.matches('[sandbox]:not([sandbox~=allow-same-origin i])');
	return origin === 'null'
		? isSandboxed || self.origin === origin
		: !isSandboxed && origin === new URL(frame.src).origin;
}

// The origin of a sandboxed frame cannot be named, and nothing in a message is secret.
function post(frame: HTMLIFrameElement, message: HostMessage): void {
	frame.contentWindow?.postMessage(message, '*');
}

function follow(frame: HTMLIFrameElement): void {
	const theme = schemeOf(frame);
	if (/[?&]theme=/.test(frame.src) || theme === (told.get(frame) ?? 'auto')) return;
	told.set(frame, theme);
	post(frame, { ...OURS, ask: 'look', theme });
}

function greet(frame: HTMLIFrameElement): void {
	told.delete(frame);
	post(frame, { ...OURS, ask: 'size' });
	follow(frame);
}

/** Whether a message is one that tells a height, and nothing else: the short form of `readFrameMessage`. */
function tellsHeight(data: FrameMessage | null): data is SizeMessage {
	if (data?.type !== NAME || data.version !== 1) return false;
	const isReady = data.event === 'ready';
	const { height } = data as SizeMessage;
	return (
		(isReady || data.event === 'size') &&
		Object.keys(data).sort().join() === `event,height,${isReady ? 'title,' : ''}type,version` &&
		Number.isInteger(height) &&
		height > 0 &&
		height <= MOST_BELIEVED &&
		(!isReady || (typeof data.title === 'string' && data.title.length <= LONGEST))
	);
}

/** Whether a reader sees a frame that would become a little lower: it stays, rather than move what stands below it. */
function isNear(frame: HTMLIFrameElement, height: number): boolean {
	const { top } = frame.getBoundingClientRect();
	const now = frame.offsetHeight;
	return top < innerHeight && height < now && height > now * 0.8;
}

function hear({ source, origin, data }: MessageEvent<FrameMessage | null>): void {
	if (!source || !tellsHeight(data)) return;
	const frame = frames().find(({ contentWindow }) => contentWindow === source);
	if (!frame || !isFrom(frame, origin)) return;
	const height = Math.max(data.height, LEAST);
	if (!isNear(frame, height)) frame.style.height = `${height}px`;
	if (data.event === 'size') return;
	// A frame may begin to listen after it was loaded.
	told.delete(frame);
	follow(frame);
}

/** What fails here is no matter of the page. */
function quietly<Given extends unknown[]>(act: (...given: Given) => void) {
	return (...given: Given): void => {
		try {
			act(...given);
		} catch {
			// The frame keeps the height it has.
		}
	};
}

quietly(() => {
	// A page that includes this script many times needs it once; the first one answers those that follow.
	const start = () => new CustomEvent(NAME, { cancelable: true, detail: site });
	if (!page.dispatchEvent(start())) return;
	page.addEventListener(NAME, (event) => {
		if ((event as CustomEvent).detail === site) event.preventDefault();
	});
	addEventListener('message', quietly(hear));
	// It does not bubble, but it can be caught on its way to a frame.
	const load = ({ target }: Event) => {
		const frame = target as HTMLIFrameElement;
		if (frames().includes(frame)) greet(frame);
	};
	page.addEventListener('load', quietly(load), true);
	frames().forEach(greet);
	onSchemeChange(quietly(() => frames().forEach(follow)));
})();
