import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAKDOWN_DIMENSIONS, PROGRESS_METHODS, SUMMARY_LAYERS } from '#lib/domain/index.ts';
import { LOCALES } from '#lib/i18n/index.ts';
import {
	DEFAULT_EMBED_LOOK,
	decodeEmbed,
	EMBED_THEMES,
	EMBED_VIEWS,
	embedPath,
	embedSearch,
	EMPTY_EMBED_CHOICE,
	encodeEmbed,
	maybeEmbedSubject,
	type EmbedAddress,
	type EmbedSubject
} from '#lib/view/index.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const maybe = <Value>(own: fc.Arbitrary<Value>) => fc.option(own, { nil: null });
const area = fc.stringMatching(/^[A-Z]{3}$/);
const areas = fc.uniqueArray(area, { maxLength: 12 });
const years = fc
	.tuple(maybe(fc.integer({ min: 1900, max: 2150 })), maybe(fc.integer({ min: 1900, max: 2150 })))
	.map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

const choosing: fc.Arbitrary<EmbedSubject> = fc.oneof(
	fc.record({
		kind: fc.constant('indicator' as const),
		indicator: slug,
		view: fc.constantFrom(...EMBED_VIEWS)
	}),
	fc.record({ kind: fc.constant('verdict' as const), indicator: slug }),
	fc.record({ kind: fc.constant('action-line' as const), line: slug }),
	fc.record({ kind: fc.constant('economy' as const), area: slug }),
	fc.record({ kind: fc.constant('activities' as const), line: maybe(slug) }),
	fc.constant({ kind: 'matrix' as const })
);
const choice = fc
	.record({
		areas,
		highlight: areas,
		years,
		series: maybe(fc.constantFrom('WB_WDI_2024.IT_NET_USER_ZS', 'ITU_DDD.I99H')),
		by: maybe(fc.constantFrom(...BREAKDOWN_DIMENSIONS)),
		layer: maybe(fc.constantFrom(...SUMMARY_LAYERS)),
		method: maybe(fc.constantFrom(...PROGRESS_METHODS)),
		vintage: maybe(fc.constantFrom('2024-11', '2022', '2025.1'))
	})
	.map(({ years: { from, to }, ...own }) => ({ ...own, from, to }));
const look = fc.record({
	theme: fc.constantFrom(...EMBED_THEMES),
	accent: maybe(fc.stringMatching(/^[0-9a-f]{6}$/)),
	title: fc.boolean(),
	height: maybe(fc.integer({ min: 160, max: 2000 }))
});
const addresses: fc.Arbitrary<EmbedAddress> = fc.record({
	subject: choosing,
	locale: fc.constantFrom(...LOCALES),
	choice,
	look,
	view: fc.constant('')
});

const read = (search: string, subject: EmbedSubject = { kind: 'matrix' }) =>
	decodeEmbed(subject, 'en', search);

describe('the address of an embed', () => {
	it('is read back as it was written', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const { address: found, dropped } = decodeEmbed(
					address.subject,
					address.locale,
					embedSearch(address)
				);
				expect(found).toEqual(address);
				expect(dropped).toEqual([]);
			})
		);
	});

	it('has a path that names its subject', () => {
		fc.assert(
			fc.property(choosing, (subject) => {
				expect(maybeEmbedSubject(embedPath(subject, 'en'))).toEqual(subject);
			})
		);
		expect(embedPath({ kind: 'indicator', indicator: 'internet-use', view: 'map' }, 'fr')).toBe(
			'/fr/embed/indicator/internet-use/map/'
		);
	});

	it.each([
		'/embed/',
		'/embed/indicator/',
		'/embed/indicator/internet-use/line/',
		'/embed/indicator/internet-use/pie/',
		'/embed/verdict/a/b/',
		'/embed/economy/../../etc/',
		'/embed/verdict/A%20b/',
		'/indicators/internet-use/',
		'/embed/explore/x/'
	])('refuses the path %s', (path) => {
		expect(maybeEmbedSubject(path)).toBeNull();
	});

	it('says nothing where everything is the default', () => {
		const subject = { kind: 'matrix' } as const;
		const plain = { choice: EMPTY_EMBED_CHOICE, look: DEFAULT_EMBED_LOOK, view: '' };
		expect(encodeEmbed({ subject, locale: 'en', ...plain })).toBe('/embed/matrix/');
	});

	it('carries a view of the explorer beside its looks, and nothing else', () => {
		const { address, dropped } = decodeEmbed(
			{ kind: 'explore' },
			'en',
			'?series=A.B&areas=001&chart=map&theme=dark&utm_source=x'
		);
		expect(address.view).toBe('series=A.B&areas=001&chart=map');
		expect(address.look.theme).toBe('dark');
		expect(embedSearch(address)).toBe('?series=A.B&areas=001&chart=map&theme=dark&v=1');
		expect(dropped).toEqual([]);
	});

	it.each([
		['areas=KEN,<svg>', 'areas', '<svg>'],
		['years=2022-2005', 'years', '2022-2005'],
		['years=20', 'years', '20'],
		['years=20102020', 'years', '20102020'],
		['years=1800', 'years', '1800'],
		['theme=neon', 'theme', 'neon'],
		['accent=red', 'accent', 'red'],
		['height=1', 'height', '1'],
		['height=99999', 'height', '99999'],
		['title=maybe', 'title', 'maybe'],
		['series=a b', 'series', 'a b'],
		['method=best', 'method', 'best'],
		['vintage=../x', 'vintage', '../x'],
		['v=9', 'v', '9'],
		['v=x', 'v', 'x']
	])('drops what it does not understand, and tells: %s', (search, parameter, value) => {
		const { address, dropped } = read(search);
		expect(dropped).toEqual([{ parameter, value }]);
		const rest = { areas: search.startsWith('areas') ? ['KEN'] : [] };
		expect(address.choice).toEqual({ ...EMPTY_EMBED_CHOICE, ...rest });
		expect(address.look).toEqual(DEFAULT_EMBED_LOOK);
	});

	it('drops areas and series that are not there, and those beyond twelve', () => {
		const many = Array.from({ length: 14 }, (_, at) => `A${String(at).padStart(2, '0')}`);
		const { address, dropped } = decodeEmbed(
			{ kind: 'matrix' },
			'en',
			`areas=${many.join(',')},XXX&series=A.B`,
			{ hasArea: (code) => code !== 'XXX', hasSeries: () => false }
		);
		expect(address.choice.areas).toEqual(many.slice(0, 12));
		expect(dropped.map(({ value }) => value)).toEqual(['A12', 'A13', 'XXX', 'A.B']);
	});

	it('never throws, whatever the address is', () => {
		fc.assert(
			fc.property(fc.string(), choosing, (search, subject) => {
				const { address } = decodeEmbed(subject, 'en', search);
				expect(decodeEmbed(subject, 'en', embedSearch(address)).address).toEqual(address);
			})
		);
	});

	it('reads what version 0 called differently', () => {
		const { address } = read('v=0&countries=KEN&time=2010-2020&colour=aa00BB');
		expect(address.choice.areas).toEqual(['KEN']);
		expect(address.choice).toMatchObject({ from: 2010, to: 2020 });
		expect(address.look.accent).toBe('aa00bb');
		expect(read('countries=KEN').address.choice.areas).toEqual([]);
	});
});
