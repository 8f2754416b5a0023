import { describe, expect, it } from 'vitest';
import { sourceList, type ListedSource } from '../../../../src/lib/charts/embed/source-list.ts';

const source = (title: string, own: Partial<ListedSource> = {}): ListedSource => ({
	...{ publisher: 'AidData', title, vintage: '2017', licence: 'ODC-By 1.0' },
	licence_url: 'https://licence.example/odc',
	...own
});
const OTHER = { publisher: 'ITU', licence: 'CC BY-NC-SA 3.0 IGO', licence_url: null };
const MANY = [...['A', 'B', 'C', 'D'].map((title) => source(title)), source('E', OTHER)];

describe('sourceList', () => {
	it('names a few sources in full, a line each', () => {
		const markup = sourceList(MANY.slice(2), 'en').toString();
		expect(markup.match(/<p>/g)).toHaveLength(3);
		expect(markup).toContain('Source: ITU, E, release 2017. Licence: CC BY-NC-SA 3.0 IGO');
		expect(markup).not.toContain('<details>');
	});

	it('folds many, but shows every publisher and every licence', () => {
		const [shown = '', fold = ''] = sourceList(MANY, 'en').toString().split('<details>');
		expect(shown).toContain('Sources: AidData · ITU');
		expect(shown).toContain('href="https://licence.example/odc"');
		expect(shown.match(/ODC-By 1\.0/g)).toHaveLength(1);
		expect(shown).toContain('CC BY-NC-SA 3.0 IGO');
		expect(fold).toContain('All sources by name: 5');
		expect(fold).toContain(
			'AidData: A, release 2017; B, release 2017; C, release 2017; D, release'
		);
		expect(fold.match(/<p>/g)).toHaveLength(2);
	});

	it('has a line on the licence where there is no source', () => {
		const none = sourceList([], 'en').toString();
		expect(none).toMatch(/^<p>Licence: no figure or activity of a source is shown here/);
		expect(none).toContain('Apache License 2.0');
		expect(sourceList([], 'fr').toString()).toContain('<p>Licence\u202f: ');
	});

	it('lets no text become markup', () => {
		const bad = MANY.map((own) => ({ ...own, publisher: '<img>', licence: '<b>' }));
		expect(sourceList(bad, 'fr').toString()).not.toMatch(/<(img|b)>/);
	});
});
