import type { EventKind } from '#lib/domain/index.ts';

/** The outline of each kind's mark around its centre, within 12 px; told apart without colour. */
export const EVENT_SHAPES: Readonly<Record<EventKind, string>> = {
	meeting: 'M-5 0a5 5 0 1 1 10 0a5 5 0 1 1-10 0z',
	resolution: 'M0-6 6 0 0 6-6 0z',
	milestone: 'M0-5.5 5.5 4.5h-11z',
	publication: 'M-4.5-5.5h6l3 3v8h-9z',
	deadline: 'M-4-6h1.5v1h7l-2.5 3 2.5 3h-7v5h-1.5z',
	contest: 'M0-6 1.5-1.9 5.8-1.8 2.4.9 3.6 5 0 2.6-3.6 5-2.4.9-5.8-1.8-1.5-1.9z',
	period: 'M-6-3h12v6h-12z'
};
