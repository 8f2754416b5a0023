import { describe, expect, it } from 'vitest';
import { matrixCard } from '#lib/charts/index.ts';
import { matrixModel, matrixSentences, matrixTable } from '#lib/view/index.ts';

const HOSTILE = '"><script>1</script>';
const line = (action_line: string, position: number, short: string) => ({
	...{ action_line, position, matrix_row: true, short_en: short, short_fr: short }
});
const link = (action_line: string, goal: string, decision: 'accept' | 'doubtful' | 'reject') => ({
	...{ action_line, goal, target: null, decision, note: null }
});

const model = matrixModel(
	{
		layer: 'official',
		method: 'OPEN_SDG',
		lines: [line('C2', 1, 'Infrastructure'), line('C3', 2, HOSTILE), line('C9', 3, 'Media')],
		goals: ['9', '17'].map((goal) => ({ goal, short_en: HOSTILE, short_fr: HOSTILE })),
		links: [link('C2', '9', 'accept'), link('C2', '17', 'doubtful'), link('C3', '9', 'accept')],
		cells: [
			{
				...{ action_line: 'C2', goal: '9', layer: 'official', method: 'OPEN_SDG' },
				...{ verdict: 'on_track', score: 3, speaking: 4, silent: 0, members: ['a', 'b'] },
				...{ lowest: 'on_track', highest: 'on_track' }
			}
		]
	},
	'en'
);
const markup = matrixCard(model, HOSTILE, 'en').toString();

describe('matrixCard', () => {
	it('lets no text become markup', () => {
		expect(markup).not.toContain('<script');
	});

	it('draws verdicts as large as their evidence, links without an indicator hollow, doubtful ones dashed', () => {
		expect(markup).toContain('<svg class="v on_track" width="26" height="26"');
		expect(markup).toContain('<u class="doubtful"></u></i>');
		expect(markup.match(/<i><\/i>/g)).toHaveLength(3);
	});

	it('names the goal of each link, and lines without one, for the list on a phone', () => {
		expect(markup).toContain('data-goal="9"');
		expect(markup.match(/data-bare="no goal linked"/g)).toHaveLength(1);
	});

	it('has its links as a table', () => {
		const { rows } = matrixTable(model, 'The matrix', 'en');
		expect(rows).toHaveLength(3);
		expect(rows[0]?.[2]).toBe('on track, 4 indicators, all: on track');
		expect(rows[1]?.[2]).toMatch(/the link is doubtful$/);
		expect(matrixSentences(model, 'en')[0]).toBe('Of 3 links, one can be judged: 1 on track.');
	});
});
