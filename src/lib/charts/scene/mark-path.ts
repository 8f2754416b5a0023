import type { SceneMark } from './scene.ts';

type Shaped = Extract<SceneMark, { kind: 'square' | 'triangle' | 'diamond' }>;

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** The outline of a small mark around its place, as SVG path data; `size` is how wide a square of its weight is. */
export function markPath({ kind, x, y, size }: Pick<Shaped, 'kind' | 'x' | 'y' | 'size'>): string {
	const half = size / 2;
	const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(round);
	switch (kind) {
		case 'square':
			return `M${left},${top}H${right}V${bottom}H${left}Z`;
		case 'triangle': {
			const wide = half * 1.2;
			return `M${round(x)},${round(y - wide)}L${round(x + wide)},${round(y + wide * 0.8)}H${round(x - wide)}Z`;
		}
		case 'diamond': {
			const wide = half * 1.3;
			return `M${round(x)},${round(y - wide)}L${round(x + wide)},${round(y)}L${round(x)},${round(y + wide)}L${round(x - wide)},${round(y)}Z`;
		}
	}
}
