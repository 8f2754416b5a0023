import { expect, test } from 'vitest';
import { DEFAULT_EMBED_LOOK, EMPTY_EMBED_CHOICE } from '#lib/view/index.ts';
import { makeEmbedHref } from '../../src/routes/make-embed-href.ts';

test('the whole embed is one parameter of the page’s address, in the language of the page', () => {
	const href = makeEmbedHref(
		{
			subject: { kind: 'indicator', indicator: 'internet-use', view: 'map' },
			locale: 'fr',
			choice: { ...EMPTY_EMBED_CHOICE, highlight: ['KEN', 'RWA'], to: 2022 },
			look: DEFAULT_EMBED_LOOK,
			view: ''
		},
		'../../',
		'fr'
	);
	const url = new URL(href, 'https://stats.example/fr/indicators/');
	expect(url.pathname).toBe('/fr/make-embed/');
	expect([...url.searchParams]).toEqual([
		['embed', '/fr/embed/indicator/internet-use/map/?years=-2022&highlight=KEN,RWA&v=1']
	]);
});
