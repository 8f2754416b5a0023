export const world = '001';
