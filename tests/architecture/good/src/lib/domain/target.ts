export const due = 2030;
