import type { Spec } from '#lib/view/index.ts';

export const area: Spec = { title: 'World' };
