import { expect, test } from 'vitest';
import { tellApart } from '../../../../src/routes/[[locale=locale]]/(site)/make-embed/tell-apart.ts';

test('adds the keys of series that are called alike, and of no other', () => {
	const named = (series: string, name: string) => ({ series, name });
	const all = [
		named('A.X', 'ITU, 2021'),
		named('B.X', 'ITU, 2025'),
		named('A.X_LATEST', 'ITU, 2021')
	];
	expect(tellApart(all).map(({ name }) => name)).toEqual([
		'ITU, 2021 (A.X)',
		'ITU, 2025',
		'ITU, 2021 (A.X_LATEST)'
	]);
});
