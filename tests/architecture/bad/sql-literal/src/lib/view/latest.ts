export const latest = 'select max(time_period) from observations';
