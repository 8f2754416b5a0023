import { year } from '#lib/domain/year.ts';

export const due = year;
