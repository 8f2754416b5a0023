/** The year from which progress is judged: the first of the 2030 Agenda. */
export const PROGRESS_BASE_YEAR = 2015;
/** The year to which figures are projected where there is no target. */
export const PROGRESS_HORIZON = 2030;
/** The year against which the age of a figure is measured. */
export const PROGRESS_NOW = 2026;
