import { expect, test } from 'vitest';
import { readYears } from '../../../../src/routes/[[locale=locale]]/(site)/make-embed/read-years.ts';

test.each([
	['', '', { from: null, to: null }],
	['2010', '', { from: 2010, to: null }],
	[' 2010 ', '2010', { from: 2010, to: 2010 }],
	['2012', '2010', { fault: 'order' }],
	['12', '', { fault: 'year', text: '12' }],
	['', '3000', { fault: 'year', text: '3000' }]
])('%s to %s', (from, to, read) => {
	expect(readYears({ from, to })).toEqual(read);
});
