import type { first } from './first.ts';

export const third = (): ReturnType<typeof first> => 3 as never;
