import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ProgressMethod, VerdictRow } from '#lib/domain/index.ts';
import { matrixModel, matrixVerdicts, type MatrixCell } from '#lib/view/index.ts';
import EvidenceList from '../../../../src/routes/[[locale=locale]]/(site)/matrix/EvidenceList.svelte';
import {
	MATRIX_ORIGIN,
	SMALL_MATRIX,
	verdictRow
} from '../../../lib/view/progress/verdict-rows.ts';

const series = 'UNSD_SDG.A';
const members = ['internet-use', 'mobile-coverage', 'internet-price'];
const indicators = members.map((indicator) => ({
	...{ indicator, lines: [], goals: [] },
	targets: ['9.c']
}));
const judged = (method: ProgressMethod, changes: Partial<VerdictRow>) =>
	verdictRow({ method, series, ...changes });
const ROWS = (['OPEN_SDG', 'UN_2023'] as const).flatMap((method) => [
	judged(method, { verdict: 'on_track', word: 'on_track', score: 4 }),
	judged(method, { measure: 'parity_sex', verdict: 'deterioration', score: -5 }),
	judged(method, {
		...{ indicator: 'mobile-coverage', verdict: 'not_assessable', word: null, score: null },
		...{ reason: 'one_point', latest_value: 91 }
	})
]);
const fields = Object.keys(ROWS[0] ?? {}) as (keyof VerdictRow)[];
const file = {
	fields,
	rows: ROWS.map((row) => fields.map((field) => row[field])),
	units: { [series]: 'PERCENT' },
	operators: { 'UMC_2030.U1': '>=' as const }
};

function show(method: ProgressMethod, locale: 'en' | 'fr' = 'en'): string {
	const input = { ...SMALL_MATRIX, method, indicators };
	const cells = matrixVerdicts(
		input,
		ROWS.filter(({ measure }) => measure === 'value')
	);
	const model = matrixModel({ ...input, cells }, locale);
	const cell = model.rows.flat().find(({ id }) => id === 'C2-9') as MatrixCell;
	const { body } = render(EvidenceList, {
		props: {
			...{ cell, file, method, locale, root: '../' },
			names: { 'internet-use': 'Internet use', 'mobile-coverage': 'Coverage' },
			area: { slug: 'ken', name: 'Kenya' },
			sources: MATRIX_ORIGIN.sources
		}
	});
	return body.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

describe('EvidenceList', () => {
	const body = show('OPEN_SDG');

	it('lists what speaks, with verdict, score, figure and year', () => {
		expect(body).toMatch(/Internet use<\/a>.*on track.*score 4.*70\s%.*2023/s);
		expect(body).not.toContain('deterioration');
	});

	it('lists the silent ones, those without any figure too, and why', () => {
		expect(body).toContain('Silent, so not in the mean');
		expect(body).toMatch(/Coverage<\/a>.*only one figure from the base year on · 91\s%/s);
		expect(body).toMatch(/\/indicators\/internet-price\/\?areas=KEN"/);
	});

	it('tells the rule: the mean, its cut, and what stands for a score where there is none', () => {
		expect(body).toMatch(/Mean score: 4.* ÷ 1 = <b[^>]*>4/);
		expect(body).toContain('A mean of 2.5 or more gives: on track.');
		expect(body).not.toContain('publishes no score');
		expect(show('UN_2023')).toMatch(/score 3\.75.*publishes no score/s);
	});

	it('leads to the steps here, to those of the area’s page, and to the figures', () => {
		expect(body).toContain('How it was reached');
		expect(body).toContain('Score, from -5 to 5');
		expect(body).toContain('href="../economies/ken/#toward-internet-use"');
		expect(body).toContain('href="../indicators/internet-use/?areas=KEN&amp;series=UNSD_SDG.A"');
		expect(body).toContain('UNSD, 2023-12');
	});
});
