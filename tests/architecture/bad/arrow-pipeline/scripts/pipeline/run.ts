export { caption } from '#lib/view/index.ts';
