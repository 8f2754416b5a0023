import { moveScenePoint, nearestScenePoint, sceneRows, type EmbedWalk } from '#lib/charts/index.ts';

type Point = [x: number, y: number, row: number, words: number];

const placed = ([x, y, row]: Point) => ({ x, y, row });

interface Options {
	/** What keys do, said after the chart's name. */
	hint: string;
	onselect: (key: string, words: readonly string[]) => void;
}

function add(to: Element, tag: string, className: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = className;
	to.append(element);
	return element;
}

/** Leads pointer and arrow keys over the points of a chart, and says each of them; gives what ends it. */
export function walkPoints(
	body: HTMLElement,
	walk: EmbedWalk,
	{ hint, onselect }: Options
): () => void {
	const ending = new AbortController();
	const { signal } = ending;
	const drawings = [
		{ svg: body.querySelector('svg.wide'), ...walk.wide },
		{ svg: body.querySelector('svg.narrow'), ...walk.narrow }
	].map((own) => ({ ...own, rows: sceneRows(own.points.map(placed)) }));
	const plot = drawings[0]?.svg?.parentElement;
	if (!plot) return () => undefined;
	const label = drawings[0]?.svg?.getAttribute('aria-label') ?? '';
	for (const { svg } of drawings) svg?.setAttribute('aria-hidden', 'true');
	plot.tabIndex = 0;
	plot.setAttribute('role', 'application');
	plot.setAttribute('aria-label', `${label} ${hint}`.trim());
	const mark = add(plot, 'span', 'point');
	const tip = add(plot, 'div', 'tip');
	const spoken = add(body, 'p', 'spoken');
	spoken.setAttribute('aria-live', 'polite');
	tip.setAttribute('aria-hidden', 'true');
	mark.hidden = tip.hidden = true;
	/** The index of the figure's words, the same in both drawings. */
	let at: number | null = null;

	const shown = () => drawings.find(({ svg }) => svg && svg.getClientRects().length > 0);

	function show(words: number | null): void {
		at = words;
		const drawing = shown();
		const point = drawing?.points.find(([, , , own]) => own === words);
		const lines = words === null ? undefined : walk.words[words]?.[1];
		mark.hidden = tip.hidden = !point;
		spoken.textContent = lines?.join('; ') ?? '';
		if (!drawing?.svg || !plot || !point || !lines) return;
		const box = drawing.svg.getBoundingClientRect();
		const outer = plot.getBoundingClientRect();
		const scale = box.width / drawing.width;
		const x = box.left - outer.left + point[0] * scale;
		const y = box.top - outer.top + point[1] * scale;
		mark.style.left = `${x}px`;
		mark.style.top = `${y}px`;
		tip.replaceChildren(
			...lines.map((line, index) => {
				const text = document.createElement(index === 0 ? 'strong' : 'span');
				text.textContent = line;
				return text;
			})
		);
		const before = x > outer.width / 2;
		const above = y > outer.height / 2;
		tip.style.left = before ? '' : `${x + 12}px`;
		tip.style.right = before ? `${outer.width - x + 12}px` : '';
		tip.style.top = above ? '' : `${y + 10}px`;
		tip.style.bottom = above ? `${outer.height - y + 10}px` : '';
		tip.style.maxWidth = `${Math.min(280, Math.max(before ? x : outer.width - x, 150) - 16)}px`;
	}

	function point(event: PointerEvent): void {
		const drawing = shown();
		if (!drawing?.svg) return;
		const box = drawing.svg.getBoundingClientRect();
		const scale = drawing.width / box.width;
		const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
		const index = nearestScenePoint(drawing.points.map(placed), x, y);
		show(index === null ? null : (drawing.points[index]?.[3] ?? null));
	}

	function press(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const words = at === null ? undefined : walk.words[at];
		if (event.key === 'Escape') return show(null);
		if (event.key === 'Enter' && words) return onselect(...words);
		const drawing = shown();
		if (!drawing) return;
		const from = drawing.points.findIndex(([, , , own]) => own === at);
		const next = moveScenePoint(
			drawing.points.map(placed),
			drawing.rows,
			from < 0 ? null : from,
			event.key
		);
		if (next === null) return;
		event.preventDefault();
		show(drawing.points[next]?.[3] ?? null);
	}

	const listen = <Name extends keyof HTMLElementEventMap>(
		name: Name,
		act: (event: HTMLElementEventMap[Name]) => void
	) => plot.addEventListener(name, act, { signal });
	listen('pointermove', point);
	listen('pointerdown', point);
	listen('pointerleave', (event) => event.pointerType === 'mouse' && show(null));
	listen('click', () => {
		const words = at === null ? undefined : walk.words[at];
		if (words) onselect(...words);
	});
	listen('blur', () => show(null));
	listen('focus', () => {
		if (at === null && plot.matches(':focus-visible')) {
			show(shown()?.points[0]?.[3] ?? null);
		}
	});
	listen('keydown', press);
	return () => ending.abort();
}
