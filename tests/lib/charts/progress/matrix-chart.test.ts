import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { MatrixChart } from '#lib/charts/index.ts';
import { matrixModel } from '#lib/view/index.ts';
import { SMALL_MATRIX } from '../../view/progress/verdict-rows.ts';

const props = { model: matrixModel(SMALL_MATRIX, 'en'), title: 'World', locale: 'en' as const };

describe('MatrixChart without script', () => {
	const { body } = render(MatrixChart, { props });

	it('is a table with a caption and heads', () => {
		expect(body).toMatch(/<caption[^>]*><b[^>]*>World<\/b>/);
		expect(body).toContain('Official WSIS-SDG Matrix · method: Open SDG, after Statistics Canada');
		expect(body.match(/scope="col"/g)).toHaveLength(5);
		expect(body.match(/scope="row"/g)).toHaveLength(3);
		expect(body).toContain('Goal 9: Goal named 9');
	});

	it('has a named link for every link of the matrix, to its evidence', () => {
		expect([...body.matchAll(/href="(#cell-[^"]+)"/g)].map(([, href]) => href)).toEqual([
			...['#cell-C2-9', '#cell-C2-17', '#cell-C7-eGOV-2', '#cell-C8-9']
		]);
		expect(body).toMatch(/<title>C2 Infrastructure, goal 9 Goal named 9: on track, 3 indicators/);
		expect(body).toMatch(/aria-label="C7 E-government, goal 2 [^"]+: linked, no internationally/);
		expect(body).not.toContain('tabindex');
	});

	it('leaves the cells of no link empty', () => {
		expect(body.match(/<td[^>]*><\/td>/g)).toHaveLength(8);
	});

	it('explains its signs and names the links in doubt', () => {
		expect(body).toContain('link without an indicator');
		expect(body).toContain('doubtful, drawn dashed');
		expect(body).toContain('lang="en"');
	});
});

describe('MatrixChart with activities', () => {
	const effort = {
		...{ total: 40, declaring: 9, goals: { '9': 5 } },
		lines: { C2: { declared: 1, assigned: 30 } },
		cells: { 'C2-9': { declared: 1, assigned: 12 }, 'C8-1': { declared: 0, assigned: 2 } },
		coverage: { sources: 2, economies: 3, from: 2001, to: 2024 }
	};
	const { body } = render(MatrixChart, {
		props: {
			...props,
			model: matrixModel({ ...SMALL_MATRIX, effort }, 'en'),
			effortHref: ({ line, goal }) => `/activities/?${line ?? ''}${goal ?? ''}`
		}
	});

	it('says the numbers of lines, goals and cells in words, and leads to the lists', () => {
		expect(body).toContain('1 activity declared, 30 assigned by rule');
		expect(body).toContain('5 activities declare it');
		expect(body).toMatch(/on track; 1 activity declared, 12 assigned by rule<\/title>/);
		expect(body).toContain('href="/activities/?C2"');
		expect(body).toContain('href="/activities/?9"');
		// No list of nothing.
		expect(body).not.toContain('href="/activities/?17"');
	});

	it('marks a pair that is no link, without making it one', () => {
		expect(body).toMatch(/role="img" aria-label="C8 Culture, goal 1 [^"]*no link; 0 activities/);
		expect(body).not.toContain('data-cell="C8-1"');
		expect(body.match(/<td[^>]*><\/td>/g)).toHaveLength(7);
	});
});

describe('MatrixChart', () => {
	it('leads to the pages of lines and goals, and marks the open cell', () => {
		const { body } = render(MatrixChart, {
			props: {
				...props,
				open: 'C8-9',
				lineHref: (code: string) => `/action-lines/${code}/`,
				goalHref: (code: string) => `/goals/${code}/`,
				cellHref: ({ id }) => `?cell=${id}`
			}
		});
		expect(body).toContain('href="/action-lines/C7-eGOV/"');
		expect(body).toContain('href="/goals/17/"');
		expect(body).toMatch(/href="\?cell=C8-9" aria-current="true"/);
		expect(body.match(/aria-current/g)).toHaveLength(1);
	});

	it('says of a line without a link that it has none', () => {
		const model = matrixModel({ ...SMALL_MATRIX, layer: 'thematic' }, 'fr');
		const { body } = render(MatrixChart, { props: { model, title: 'Monde', locale: 'fr' } });
		expect(body.match(/data-bare="aucun objectif lié"/g)).toHaveLength(2);
		expect(body).toContain('Correspondance thématique');
		expect(body).not.toContain('lien douteux');
	});
});
