import { world } from '#lib/domain/area.ts';

export const names = { [world]: 'World' };
