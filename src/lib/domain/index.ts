export * from './area.ts';
export * from './codelists.ts';
export * from './framework.ts';
export * from './indicator.ts';
export * from './observation.ts';
