export const header = 'Header';
