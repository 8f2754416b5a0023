import type { FrameMessage } from '#lib/view/index.ts';
import { CHART_ATTRIBUTES, chartAddress } from './chart-address.ts';
import { createChartFrame, type ChartFrame } from './chart-frame.ts';
import { onSchemeChange } from './on-scheme-change.ts';

const NAME = 'ict-chart';
const STYLE = ':host{display:block}:host([hidden]){display:none}';
/** The site that this module is of, or empty where it was taken elsewhere. */
const [, site = ''] =
	/^(https?:.*\/)embed\/ict-chart(?:\.classic)?\.js([?#]|$)/.exec(String(import.meta.url)) ?? [];
// A server that renders pages has no elements, but may import this.
const Base =
	typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/** What belongs to each element; private fields would cost older browsers' code a third of this module. */
const frames = new WeakMap<IctChart, ChartFrame>();
const endings = new WeakMap<IctChart, () => void>();
/** Elements whose attributes changed a moment ago. */
const due = new WeakSet<IctChart>();

/** `<ict-chart>`: a chart of the site in a frame that grows with it, follows the page's colours and tells what a reader chooses. */
export class IctChart extends Base {
	static get observedAttributes(): string[] {
		return [...CHART_ATTRIBUTES, 'class', 'style'];
	}

	constructor() {
		super();
		const root = this.attachShadow({ mode: 'open' });
		styleRoot(root);
		const frame = createChartFrame(
			root,
			(message) => tell(this, message),
			(reason) => dispatch(this, 'error', { reason })
		);
		frames.set(this, frame);
	}

	connectedCallback(): void {
		const frame = frames.get(this);
		if (!frame) return;
		takeProperties(this);
		addEventListener('message', frame.hear);
		const [system, observer] = onSchemeChange(frame.tellLook);
		endings.set(this, () => {
			removeEventListener('message', frame.hear);
			system.onchange = null;
			observer.disconnect();
			frame.stop();
		});
		// A frame that was taken out and put back loads anew.
		update(this, true);
	}

	disconnectedCallback(): void {
		endings.get(this)?.();
	}

	attributeChangedCallback(): void {
		if (due.has(this) || !this.isConnected) return;
		due.add(this);
		// Attributes that are set together load the frame once.
		queueMicrotask(() => {
			due.delete(this);
			if (this.isConnected) update(this, false);
		});
	}
}

function update(chart: IctChart, isNew: boolean): void {
	const frame = frames.get(chart);
	if (!frame) return;
	frame.setTitle(chart.getAttribute('label') ?? chart.getAttribute('chart') ?? '');
	const address = chartAddress((name) => chart.getAttribute(name), site, document.baseURI);
	const before = frame.address();
	if (!isNew && (before === address || themeless(before) === themeless(address))) {
		// A theme can be told; all else is another chart.
		return frame.tellLook();
	}
	const height = Number(chart.getAttribute('height'));
	if (height > 0) frame.setHeight(height);
	frame.load(address);
}

function tell(chart: IctChart, message: FrameMessage): void {
	switch (message.event) {
		case 'size':
			return;
		case 'ready': {
			const { title, height } = message;
			if (!chart.hasAttribute('label')) frames.get(chart)?.setTitle(title);
			return dispatch(chart, 'ready', { title, height });
		}
		case 'select':
			return dispatch(chart, 'select', { key: message.key, words: message.words });
		case 'error':
			return dispatch(chart, 'error', { reason: message.reason });
	}
}

function dispatch(chart: IctChart, name: string, detail: object): void {
	chart.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

function styleRoot(root: ShadowRoot): void {
	try {
		// A style element would not pass every content security policy.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(STYLE);
		root.adoptedStyleSheets = [sheet];
	} catch {
		// An older browser lays the element out within a line.
	}
}

/** An address without its theme; the version stands in it only where anything else does. */
function themeless(address: string | null): string | null {
	return address?.replace(/\btheme=[^&]*&?/, '').replace(/[?&]v=1$/, '') ?? null;
}

/** The property that reflects an attribute: `chartTitle` for `chart-title`. */
function propertyOf(attribute: string): string {
	return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Takes over what was set on the element before it was defined. */
function takeProperties(element: HTMLElement): void {
	for (const property of CHART_ATTRIBUTES.map(propertyOf)) {
		const own = Object.getOwnPropertyDescriptor(element, property);
		if (!own || !Reflect.deleteProperty(element, property)) continue;
		Reflect.set(element, property, own.value);
	}
}

for (const attribute of CHART_ATTRIBUTES) {
	Object.defineProperty(IctChart.prototype, propertyOf(attribute), {
		get(this: HTMLElement) {
			return this.getAttribute(attribute);
		},
		set(this: HTMLElement, value: unknown) {
			if (value == null) this.removeAttribute(attribute);
			else this.setAttribute(attribute, String(value));
		},
		configurable: true,
		enumerable: true
	});
}

if (typeof customElements !== 'undefined' && !customElements.get(NAME)) {
	customElements.define(NAME, IctChart);
}
