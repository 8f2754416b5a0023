import { due } from '#lib/domain/index.ts';
import type { Clock } from '#lib/domain/index.ts';

export const title = (clock: Clock) => `Select ${clock.location}: figures by ${due}`;
