export { whyNotPlain } from '../explore/why-not-plain.ts';
export { embedInput, embedWords } from './embed-words.ts';
export * from './figure-part.ts';
export * from './pack-figures.ts';
export * from './part-names.ts';
export { pairedFigures, pickedFigures, spreadFigures } from './shown-figures.ts';
