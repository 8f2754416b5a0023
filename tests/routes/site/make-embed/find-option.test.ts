import { expect, test } from 'vitest';
import { findOption } from '../../../../src/routes/[[locale=locale]]/(site)/make-embed/find-option.ts';

const OPTIONS = [
	{ value: 'NER', name: 'Niger' },
	{ value: 'NGA', name: 'Nigeria' }
];

test.each([
	['Niger', 'NER'],
	[' nigeria ', 'NGA'],
	['nga', 'NGA'],
	['Nige', 'NER'],
	['', undefined],
	['Atlantis', undefined]
])('“%s”', (text, value) => {
	expect(findOption(text, OPTIONS, 'en')?.value).toBe(value);
});
