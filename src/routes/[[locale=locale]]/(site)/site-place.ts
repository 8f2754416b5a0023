/** What stands for the address of the site in an example until its script puts the real one there. */
export const SITE_PLACE = 'https://example.org/';
