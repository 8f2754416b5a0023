/** The SHA-256 and the bytes of each area's file of verdicts, by the last part of its address. */
export type VerdictChecks = Record<string, [sha256: string, bytes: number]>;
