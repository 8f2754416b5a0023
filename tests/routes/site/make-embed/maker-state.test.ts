import { describe, expect, test } from 'vitest';
import { MakerState } from '../../../../src/routes/[[locale=locale]]/(site)/make-embed/maker-state.svelte.ts';
import { MAKER_EXAMPLE } from './maker-example.ts';

function open(search = ''): { maker: MakerState; written: string[] } {
	const written: string[] = [];
	const maker = new MakerState(MAKER_EXAMPLE, (own) => written.push(decodeURIComponent(own)));
	maker.site = 'https://stats.example/';
	maker.readFrom(search);
	return { maker, written };
}

const asked = (embed: string) => `?embed=${encodeURIComponent(embed)}`;

describe('MakerState', () => {
	test('begins with a chart, and writes every choice into the address', () => {
		const { maker, written } = open();
		expect(maker.path).toBe('/embed/indicator/internet-use/');
		maker.choose({ areas: ['KEN'], from: 2010 });
		maker.wear({ theme: 'dark' });
		maker.speak('fr');
		expect(written.at(-1)).toBe(
			'?embed=/fr/embed/indicator/internet-use/?areas=KEN&years=2010-&theme=dark&v=1'
		);
		expect(maker.codes[0]?.code).toContain('https://stats.example/fr/embed/indicator/');
	});

	test('takes what the page’s address asks for', () => {
		const { maker, written } = open(asked('/embed/indicator/internet-use/map/?highlight=KEN&v=1'));
		expect(maker.path).toBe('/embed/indicator/internet-use/map/?highlight=KEN&v=1');
		expect(maker.title).toBe('Internet use · Map · highlighted: Kenya');
		expect(written).toEqual([]);
	});

	test('says what was wrong with an address, and keeps the embed', () => {
		const { maker } = open(asked('https://other.example/embed/matrix/'));
		expect(maker.fault).toEqual({ fault: 'elsewhere', part: 'other.example/embed/matrix/' });
		expect(maker.path).toBe('/embed/indicator/internet-use/');
		maker.read('/embed/indicator/growth/map/');
		expect(maker.fault).toEqual({ fault: 'unknown', part: '/embed/indicator/growth/map/' });
		maker.read('/embed/indicator/growth/?areas=XXX');
		expect(maker.fault).toBeNull();
		expect(maker.dropped).toEqual([{ parameter: 'areas', value: 'XXX' }]);
		maker.choose({ areas: ['KEN'] });
		expect(maker.dropped).toEqual([]);
	});

	test('keeps what still means something for another kind', () => {
		const { maker } = open(
			asked('/embed/indicator/internet-use/?areas=KEN,RWA&years=2010-2020&vintage=2024&v=1')
		);
		maker.show({ kind: 'indicator', indicator: 'internet-use', view: 'map' });
		expect(maker.path).toBe('/embed/indicator/internet-use/map/?years=2020&vintage=2024&v=1');
		maker.show({ kind: 'economy', area: 'ken' });
		expect(maker.path).toBe('/embed/economy/ken/');
	});

	test('offers of a card what it follows, and nothing else', () => {
		const { maker } = open();
		const offered = () =>
			Object.entries(maker.fields).flatMap(([name, own]) => (own ? [name] : []));
		maker.show({ kind: 'action-line', line: 'c2' });
		expect(offered()).toEqual(['areas', 'layer', 'method']);
		maker.choose({ areas: ['KEN'], layer: 'thematic', method: 'SDSN' });
		maker.show({ kind: 'economy', area: 'ken' });
		expect(offered()).toEqual(['layer', 'method']);
		expect(maker.path).toBe('/embed/economy/ken/?layer=thematic&method=SDSN&v=1');
		maker.show({ kind: 'activities', line: 'c2' });
		expect(offered()).toEqual(['areas']);
		expect(maker.path).toBe('/embed/activities/c2/');
		maker.choose({ areas: ['RWA'] });
		maker.show({ kind: 'verdict', indicator: 'internet-use' });
		expect(offered()).toEqual(['areas', 'method']);
		expect(maker.path).toBe('/embed/verdict/internet-use/?areas=RWA&v=1');
	});

	test('is told of an accent that does not stand out', () => {
		const { maker } = open();
		expect(maker.contrasts).toEqual([]);
		maker.wear({ accent: 'ffff00' });
		expect(maker.contrasts.map(({ theme, isEnough }) => [theme, isEnough])).toEqual([
			['light', false],
			['dark', true]
		]);
		maker.wear({ theme: 'dark' });
		expect(maker.contrasts.map(({ theme }) => theme)).toEqual(['dark']);
	});

	test('has nothing to show of the explorer before a view is given', () => {
		const { maker } = open();
		maker.show({ kind: 'explore' });
		expect(maker.isReady).toBe(false);
		maker.read('/explore/?indicator=internet-use&areas=KEN');
		expect(maker.isReady).toBe(true);
		expect(maker.url).toBe(
			'https://stats.example/embed/explore/?indicator=internet-use&areas=KEN&v=1'
		);
	});

	test('names in every code what was chosen', () => {
		const { maker } = open(asked('/embed/verdict/internet-use/'));
		const titles = () =>
			maker.codes.map(({ code }) => code).filter((code) => /<a |title/.test(code));
		expect(maker.title).toBe('Internet use · Verdict on an indicator');
		maker.choose({ areas: ['KEN'], method: 'SDSN' });
		expect(maker.title).toMatch(/^Internet use · Verdict on an indicator · Kenya · .*SDSN/);
		expect(titles().length).toBeGreaterThan(5);
		for (const code of titles()) expect(code).toContain(maker.title);
	});

	test('has a picture where that shows what the address asks for, and says so where it does not', () => {
		const { maker } = open(asked('/embed/verdict/internet-use/'));
		const codeOf = (kind: string) => maker.codes.find((own) => own.kind === kind)?.code ?? '';
		expect(maker.isOwn).toBe(true);
		expect(codeOf('amp')).toContain('preview.png');
		expect(codeOf('markdown')).not.toContain('default');
		maker.choose({ areas: ['KEN'] });
		expect(maker.isOwn).toBe(false);
		expect(codeOf('amp') + codeOf('component')).not.toContain('preview.png');
		expect(codeOf('markdown')).toContain('Kenya. The picture shows the default');
		expect(codeOf('markdown')).toContain('preview.png');
	});

	test('names a view of the explorer as its frame does', () => {
		const { maker } = open(asked('/embed/explore/?indicator=internet-use&areas=KEN'));
		expect(maker.title).toBe('View of the explorer · Kenya');
		expect(maker.isOwn).toBe(false);
		maker.hear(maker.path, 'Internet use');
		expect(maker.title).toBe('View of the explorer · Internet use · Kenya');
		maker.hear(maker.path, 'Use in Kenya');
		expect(maker.title).toBe('View of the explorer · Use in Kenya');
	});

	test('takes the frame’s own name where it speaks another language than the page', () => {
		const { maker } = open();
		maker.speak('fr');
		expect(maker.title).toBe('Internet use · Chart over time');
		maker.hear(maker.path, 'Utilisation d’Internet');
		expect(maker.title).toBe('Utilisation d’Internet');
		maker.wear({ theme: 'dark' });
		expect(maker.title).toBe('Internet use · Chart over time');
		maker.choose({ areas: ['KEN', 'WORLD'], from: 2010 });
		maker.hear(maker.path, 'Utilisation d’Internet');
		expect(maker.title).toBe('Utilisation d’Internet · Kenya, Monde · depuis 2010');
		maker.hear(maker.path, 'Kenya, Monde, depuis 2010');
		expect(maker.title).toBe('Kenya, Monde, depuis 2010');
	});
});
