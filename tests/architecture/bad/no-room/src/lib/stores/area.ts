export const area = '001';
