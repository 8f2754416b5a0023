// Pages are whole before any script; what a reader touches comes alive on its own (`live.ts`).
export const csr = false;
