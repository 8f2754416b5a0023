import { year } from '../domain/index.ts';

export const title = `By ${year}`;
