import { describe, expect, test } from 'vitest';
import {
	hasSubject,
	MAKER_KINDS,
	makerKind,
	optionOf,
	optionsFor,
	subjectOf
} from '../../../../src/routes/[[locale=locale]]/(site)/make-embed/maker-subjects.ts';
import { MAKER_EXAMPLE } from './maker-example.ts';

describe('subjects', () => {
	test.each(MAKER_KINDS)('%s leads from kind and option to a subject and back', (kind) => {
		for (const { value } of optionsFor(kind, MAKER_EXAMPLE)) {
			const subject = subjectOf(kind, value, MAKER_EXAMPLE);
			expect([makerKind(subject), optionOf(subject)]).toEqual([kind, value]);
			expect(hasSubject(subject, MAKER_EXAMPLE)).toBe(true);
		}
		expect(hasSubject(subjectOf(kind, 'no-such', MAKER_EXAMPLE), MAKER_EXAMPLE)).toBe(true);
	});

	test('offers of each kind only what there is', () => {
		const names = (kind: (typeof MAKER_KINDS)[number]) =>
			optionsFor(kind, MAKER_EXAMPLE).map(({ value }) => value);
		expect(names('line')).toEqual(['growth', 'internet-use']);
		expect(names('map')).toEqual(['internet-use']);
		expect(names('verdict')).toEqual(['internet-use']);
		expect(names('economy')).toEqual(['ken', 'rwa', 'world']);
		expect(names('matrix')).toEqual([]);
	});

	test('knows what there is not', () => {
		const has = (subject: Parameters<typeof hasSubject>[0]) => hasSubject(subject, MAKER_EXAMPLE);
		expect(has({ kind: 'verdict', indicator: 'growth' })).toBe(false);
		expect(has({ kind: 'economy', area: 'ata' })).toBe(false);
		expect(has({ kind: 'activities', line: null })).toBe(true);
		expect(has({ kind: 'activities', line: 'c99' })).toBe(false);
	});
});
