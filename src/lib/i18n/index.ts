export * as m from './paraglide/messages.js';
export * from './locale.ts';
export * from './format-number.ts';
export * from './format-date.ts';
export * from './is-singular.ts';
