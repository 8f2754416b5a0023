export const tables = 15;
