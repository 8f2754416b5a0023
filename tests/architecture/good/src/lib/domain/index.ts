export { due } from './target.ts';
export type { Clock } from './clock.ts';
