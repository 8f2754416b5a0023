import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
	ByMethod,
	MethodForm,
	SpreadBar,
	VerdictBadge,
	VerdictMark,
	VerdictSprite
} from '#lib/charts/index.ts';
import { PROGRESS_METHODS, VERDICTS, type ProgressMethod } from '#lib/domain/index.ts';
import { markSide } from '../../../../src/lib/charts/mark-side.ts';

describe('the marks', () => {
	it('have a shape for every verdict, each another', () => {
		const { body } = render(VerdictSprite);
		const shapes = VERDICTS.map((verdict) =>
			body
				.split(`id="v-${verdict}"`)[1]
				?.split('</symbol>')[0]
				?.replace(/<!--.*?-->/g, '')
		);
		expect(new Set(shapes).size).toBe(VERDICTS.length);
		expect(shapes).not.toContain(undefined);
	});

	it('are hidden beside words, and named where they stand alone', () => {
		const { body } = render(VerdictMark, { props: { verdict: 'on_track' } });
		expect(body).toMatch(/<svg class="on_track[^"]*" width="16" height="16" aria-hidden="true">/);
		expect(body).toContain('href="#v-on_track"');
		const named = render(VerdictMark, {
			props: { verdict: 'deterioration', title: 'Prices: deterioration' }
		}).body;
		expect(named).toContain('role="img"');
		expect(named).toContain('<title>Prices: deterioration</title>');
		expect(named).not.toContain('aria-hidden');
	});

	it('grow with the evidence', () => {
		const sides = [0, 1, 2, 3, 4, 20].map(markSide);
		expect(sides).toEqual([...sides].sort((a, b) => a - b));
		expect(new Set(sides).size).toBe(3);
		const { body } = render(VerdictMark, { props: { verdict: 'on_track', evidence: 7 } });
		expect(body).toContain(`width="${markSide(7)}"`);
	});
});

describe('VerdictBadge', () => {
	const badge = (props: { word?: string; size?: 'large' }, locale: 'en' | 'fr' = 'en') =>
		render(VerdictBadge, { props: { verdict: 'on_track', locale, ...props } }).body;

	it('tells the common word, and the method’s own where it is another', () => {
		expect(badge({ word: 'target met or on track' })).toMatch(
			/<b[^>]*>on track<\/b>.*<small[^>]*>target met or on track<\/small>/s
		);
		expect(badge({ word: 'on track' })).not.toContain('<small');
		expect(badge({ size: 'large' }, 'fr')).toContain('>En bonne voie</b>');
	});
});

describe('the method switch', () => {
	const children = createRawSnippet<[ProgressMethod]>((method) => ({
		render: () => `<p>by ${method()}</p>`
	}));

	it('prerenders what every method says', () => {
		const { body } = render(ByMethod, { props: { children, tag: 'span' } });
		for (const method of PROGRESS_METHODS) {
			expect(body).toMatch(new RegExp(`<span class="by-method ?" data-method="${method}">`));
			expect(body).toContain(`<p>by ${method}</p>`);
		}
	});

	it('offers each method, Open SDG first, and says what is to be confirmed', () => {
		const { body } = render(MethodForm, { props: { locale: 'en' } });
		expect([...body.matchAll(/value="(\w+)"/g)].map(([, method]) => method)).toEqual([
			...PROGRESS_METHODS
		]);
		expect(body.match(/ checked/g)).toHaveLength(1);
		expect(body).toMatch(/value="OPEN_SDG" checked/);
		expect(body.match(/to be confirmed<\/small>/g)).toHaveLength(3);
		expect(body).toContain('title="UN SDG Progress Chart 2023"');
	});

	it('starts with the method it is given', () => {
		const { body } = render(MethodForm, { props: { locale: 'fr', method: 'SDSN' } });
		expect(body).toMatch(/value="SDSN" checked/);
		expect(body).toContain('>Méthode</legend>');
	});
});

describe('SpreadBar', () => {
	it('tells the counts as text, without those that are none', () => {
		const counts = [
			{ verdict: 'on_track' as const, count: 4 },
			{ verdict: 'limited_progress' as const, count: 0 },
			{ verdict: 'not_assessable' as const, count: 2 }
		];
		const { body } = render(SpreadBar, { props: { counts, locale: 'fr' } });
		expect(body).toContain('en bonne voie\u202f: 4');
		expect(body).toContain('non évaluable\u202f: 2');
		expect(body).toContain('flex-grow: 4');
		expect(body).not.toContain('progrès limités');
		expect(render(SpreadBar, { props: { counts: [], locale: 'en' } }).body).not.toContain('<ul');
	});
});
