import { rows } from '#lib/query/index.ts';

export const points = rows.length;
