export const year = 2030;
