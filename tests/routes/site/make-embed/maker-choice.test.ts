import { describe, expect, test } from 'vitest';
import { decodeEmbed, type EmbedSubject } from '#lib/view/index.ts';
import {
	askedChoice,
	choiceWords
} from '../../../../src/routes/[[locale=locale]]/(site)/make-embed/maker-choice.ts';
import { MAKER_EXAMPLE } from './maker-example.ts';

const chart = (view: 'line' | 'map' | 'ranking' | 'gap'): EmbedSubject => ({
	...{ kind: 'indicator', indicator: 'internet-use', view }
});
const addressOf = (subject: EmbedSubject, search: string, locale: 'en' | 'fr' = 'en') =>
	decodeEmbed(subject, locale, search).address;
const words = (...own: Parameters<typeof addressOf>) =>
	choiceWords(addressOf(...own), MAKER_EXAMPLE).join(' · ');

describe('choiceWords', () => {
	test('says nothing where nothing is chosen', () => {
		expect(words(chart('line'), '')).toBe('');
		expect(words(chart('line'), '?theme=dark&title=off&height=400')).toBe('');
	});

	test('names areas and years of a chart', () => {
		expect(words(chart('line'), '?areas=KEN,RWA&years=2010-2022')).toMatch(
			/^Kenya, Rwanda · 2010–\u2060?2022$/
		);
		expect(words(chart('line'), '?years=2010-')).toBe('from 2010');
		expect(words(chart('line'), '?years=-2022')).toBe('until 2022');
		expect(words(chart('map'), '?highlight=KEN&years=2022')).toBe('highlighted: Kenya · 2022');
	});

	test('names the source, the release and the parts that are compared', () => {
		expect(words(chart('line'), '?series=C.D')).toBe('UNSD, 2026');
		expect(words(chart('line'), '?series=E.F&vintage=2020')).toBe('E.F · release 2020');
		expect(words(chart('gap'), '?by=sex')).toBe('by sex');
		expect(words(chart('line'), '?by=sex')).toBe('');
	});

	test('names of a card only what it follows', () => {
		const line: EmbedSubject = { kind: 'action-line', line: 'c2' };
		const search = '?areas=RWA,KEN&layer=thematic&method=SDSN&years=2010';
		expect(words(line, search)).toMatch(/^Rwanda · by subject · .*SDSN/);
		expect(words({ kind: 'activities', line: null }, search)).toBe('Rwanda');
		expect(words({ kind: 'economy', area: 'ken' }, search)).toMatch(/^by subject · .*SDSN/);
	});

	test('names areas of a view of the explorer, as far as it knows them', () => {
		expect(words({ kind: 'explore' }, '?indicator=x&areas=KEN,members:itu,WORLD', 'fr')).toBe(
			'Kenya, Monde'
		);
		expect(words({ kind: 'explore' }, '?indicator=x')).toBe('');
	});

	test('speaks the language of the embed', () => {
		expect(words(chart('line'), '?areas=WORLD,ATA&highlight=KEN&years=2010-', 'fr')).toBe(
			'Monde, Antarctica · en évidence\u202f: Kenya · depuis 2010'
		);
	});
});

describe('askedChoice', () => {
	const vintage = (subject: EmbedSubject, search: string) =>
		askedChoice(addressOf(subject, search), MAKER_EXAMPLE).vintage;

	test('takes the newest release of the series that is shown as nothing asked', () => {
		expect(vintage(chart('line'), '?vintage=2025')).toBeNull();
		expect(vintage(chart('line'), '?vintage=2024')).toBe('2024');
		expect(vintage(chart('gap'), '?vintage=2026')).toBeNull();
		expect(vintage(chart('gap'), '?vintage=2025')).toBe('2025');
		expect(vintage({ kind: 'chart', chart: 'use-on-a-map' }, '?vintage=2025')).toBeNull();
		expect(vintage({ kind: 'verdict', indicator: 'internet-use' }, '?vintage=2025')).toBe('2025');
	});

	test('takes the series that is shown as nothing asked, and another as a choice', () => {
		const series = (search: string) =>
			askedChoice(addressOf(chart('line'), search), MAKER_EXAMPLE).series;
		expect(series('?series=A.B')).toBeNull();
		expect(series('?series=C.D&vintage=2025')).toBe('C.D');
	});
});
