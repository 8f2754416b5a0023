export const ticks = 5;
