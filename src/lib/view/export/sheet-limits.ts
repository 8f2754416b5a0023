/** The most rows for which XLSX is sensible: a sheet holds 1,048,575, but its writer holds all its text in memory. */
export const SHEET_ROWS = 300_000;
/** The most characters that a cell of XLSX holds. */
export const SHEET_TEXT = 32_767;
