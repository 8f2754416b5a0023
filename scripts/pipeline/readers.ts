import { reader as activities } from './activities/read.ts';
import { reader as egdi } from './egdi/read.ts';
import { reader as gci } from './gci/read.ts';
import { reader as ituAggregates } from './itu-aggregates/read.ts';
import { reader as ituDdd } from './itu-ddd/read.ts';
import { reader as ituWithNotes } from './itu-with-notes/read.ts';
import { reader as reference } from './reference/read.ts';
import type { SourceReader } from './source-reader.ts';
import { reader as unSdg } from './un-sdg/read.ts';
import { reader as unctad } from './unctad/read.ts';
import { reader as wdi2024 } from './wdi-2024/read.ts';
import { reader as wdiGapminder } from './wdi-gapminder/read.ts';

/** Every source folder, in the order in which they are read. */
export const READERS: readonly SourceReader[] = [
	reference,
	unSdg,
	wdiGapminder,
	wdi2024,
	ituDdd,
	ituAggregates,
	ituWithNotes,
	egdi,
	gci,
	unctad,
	activities
];
