export const caption = 'World';
