import { year } from './index.ts';

export const due = year;
