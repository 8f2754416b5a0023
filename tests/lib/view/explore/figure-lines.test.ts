import { describe, expect, it } from 'vitest';
import { FIGURE_ABSENCES } from '#lib/domain/index.ts';
import {
	absenceWords,
	figureKey,
	figureLines,
	figureText,
	figureUnitWords,
	formatFigureValue
} from '#lib/view/index.ts';
import { figure, names, series } from './figures.ts';

const say = names();

describe('figureLines', () => {
	it('names the area with its breakdown, the value with its year, flags, note and source', () => {
		const rows = figureLines(
			figure('404', 2022, 40.8, { sex: 'F', obs_status: 'E', comment_obs: 'ITU estimate' }),
			say
		);
		expect(rows).toEqual([
			'Area 404, female',
			'40.8\u202f%, 2022',
			'estimate',
			'ITU estimate',
			'Source: Publisher, 2024-11'
		]);
	});

	it('names the series where asked for, and the members behind a mean', () => {
		const rows = figureLines(
			figure('199', 2022, 36.2, { members_held: 30, members_all: 45 }),
			say,
			true
		);
		expect(rows[1]).toBe('Name of S.X: 36.2\u202f%, 2022');
		expect(rows[2]).toBe('Mean of 30 of 45 members');
	});

	it('says the reason and not the mark that the source writes in its place', () => {
		const absent = figure('404', 2022, null, { obs_text: 'NULL', absence: 'not_published' });
		expect(figureText(absent, say)).toBe(absenceWords('not_published', 'en'));
		const written = figure('404', 2022, 95, { obs_text: '>95' });
		expect(figureText(written, say)).toBe('>95');
	});

	it('says why there is no value', () => {
		expect(figureText(figure('404', 2022, null, { absence: 'suppressed' }), say)).toBe(
			'withheld by the source'
		);
		for (const absence of FIGURE_ABSENCES) {
			expect(absenceWords(absence, 'fr').length).toBeGreaterThan(8);
		}
	});

	it('keeps the published text only where nothing transformed the value', () => {
		const below = { obs_text: '<2.5', obs_value: 2.5 };
		expect(figureText(figure('404', 2022, 2.5, below), say)).toBe('<2.5');
		expect(figureText(figure('404', 2022, 100, below), say)).not.toBe('<2.5');
	});
});

describe('formatFigureValue', () => {
	it.each([
		[12.345, 'PERCENT_A_YEAR', '12.3\u202f% a year'],
		[-4.24, 'PERCENT_POINTS', '-4.2 points'],
		[0.98765, 'RATIO', '0.988'],
		[3, 'RANK', '3'],
		[1234.5, 'PER_PERSON', '1,235'],
		[67.4, 'PERCENT', '67.4\u202f%']
	])('writes %s in %s', (value, unit, text) => {
		expect(formatFigureValue(value, unit, 'en')).toBe(text);
	});

	it.each([
		[0.8, 'en', '0.8 points'],
		[-1, 'en', '-1 point'],
		[1.8, 'fr', '1,8 point'],
		[-2.04, 'fr', '-2 points']
	] as const)('counts points as %s of them are counted in %s', (value, locale, text) => {
		expect(formatFigureValue(value, 'PERCENT_POINTS', locale)).toBe(text);
	});

	it('says derived units and published ones', () => {
		expect(figureUnitWords('RANK', 'fr')).toBe('rang');
		expect(figureUnitWords('PERCENT', 'en')).toBe('per cent');
		expect(figureUnitWords('furlongs', 'en')).toBe('furlongs');
	});
});

it('tells a figure from others by series, area, year and breakdown', () => {
	expect(figureKey(figure('404', 2022, 1, { sex: 'F' }))).toBe('S.X|404|2022|F|_T|_T|_T|_T');
	expect(series('S.Y').name).toBe('Name of S.Y');
});
