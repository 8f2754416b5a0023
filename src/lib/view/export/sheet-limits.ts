/** The most that a sheet of XLSX holds: rows below its head, and characters of a cell. */
export const SHEET_ROWS = 1_048_575;
export const SHEET_TEXT = 32_767;
