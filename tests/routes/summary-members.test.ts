import { describe, expect, it } from 'vitest';
import { PROGRESS_METHODS } from '#lib/domain/index.ts';
import { summaryTrace, traceWords } from '#lib/view/index.ts';
import { areaSummaries, areaVerdicts } from '../../src/routes/progress-data.server.ts';
import { summaryMembers } from '../../src/routes/summary-members.server.ts';
import { placeKey } from '../../src/routes/summary-members.ts';

/** The World, Kenya, France, Tuvalu, the least developed countries. */
const AREAS = ['001', '404', '250', '798', '199'];

describe('the trace of every line and goal on the committed data', { timeout: 60_000 }, () => {
	it.each(AREAS)('recomputes to the published verdict of area %s', async (ref_area) => {
		const { members } = await summaryMembers();
		const verdicts = await areaVerdicts(ref_area);
		const summaries = (await areaSummaries(ref_area)).filter(({ kind }) => kind !== 'cell');
		expect(new Set(summaries.map(placeKey))).toEqual(new Set(Object.keys(members)));
		expect(summaries).toHaveLength(Object.keys(members).length * PROGRESS_METHODS.length);
		for (const row of summaries) {
			const trace = summaryTrace(members[placeKey(row)] ?? [], verdicts, row.method);
			const where = `${placeKey(row)} ${row.method}`;
			const { parts, silent, verdict, lowest, highest } = trace;
			expect(
				{ verdict, lowest, highest, speaking: parts.length, silent: silent.length },
				where
			).toEqual({
				verdict: row.verdict,
				lowest: row.lowest,
				highest: row.highest,
				speaking: row.speaking,
				silent: row.silent
			});

			// What a reader adds up by hand from the figures shown.
			const words = traceWords(trace, 'en');
			const shown = words.parts.map(({ score }) => Number(score));
			const sum = shown.reduce((total, score) => total + score, 0);
			expect(Number(words.sum), where).toBeCloseTo(sum, 8);
			if (row.score === null) {
				expect([words.parts.length, words.mean], where).toEqual([0, '']);
			} else {
				expect(Math.abs(sum / shown.length - row.score), where).toBeLessThanOrEqual(0.000050001);
				expect(Number(Number(words.mean).toFixed(4)), where).toBe(row.score);
			}
		}
	});

	it('names every indicator in every language', async () => {
		const { members, names } = await summaryMembers();
		const slugs = new Set(Object.values(members).flat());
		expect(slugs.size).toBeGreaterThan(40);
		for (const named of Object.values(names)) {
			expect(new Set(Object.keys(named))).toEqual(slugs);
			expect(Object.values(named).every((name) => name.length > 0)).toBe(true);
		}
	});
});
