import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaLabels } from '#lib/view/index.ts';
import { areaVerdicts } from '../../../../src/routes/progress-data.server.ts';
import { allRows, siteData } from '../../../../src/routes/site-data.server.ts';
import { indicatorData } from '../../../../src/routes/indicator-data.server.ts';
import { areaLabelsOf } from '../../../../src/routes/[[locale=locale]]/(site)/indicators/[indicator]/area-labels-of.ts';
import { choiceInput } from '../../../../src/routes/[[locale=locale]]/(site)/judge/judge-choice.ts';
import { indicatorProgress } from '../../../../src/routes/[[locale=locale]]/(site)/indicators/[indicator]/progress/indicator-progress.server.ts';
import type { JudgeCase } from '../../../../src/routes/[[locale=locale]]/(site)/indicators/[indicator]/progress/judge-case.ts';
import {
	JudgeFinder,
	type FigureStore
} from '../../../../src/routes/[[locale=locale]]/(site)/indicators/[indicator]/progress/judge-finder.ts';
import { judgeView } from '../../../../src/routes/[[locale=locale]]/(site)/indicators/[indicator]/progress/judge-view.ts';

async function open(slug: string) {
	const data = await indicatorData(slug, 'en');
	if (!data) throw new Error(`no such indicator: ${slug}`);
	const { page, notes, figures } = data;
	const progress = await indicatorProgress(page.indicator, notes.targets, 'en');
	if (!progress) throw new Error(`not judged: ${slug}`);
	const labels: AreaLabels = areaLabelsOf(figures.areas);
	const asked: string[] = [];
	const store: FigureStore = {
		figures: () => Promise.resolve({ labels, traits: figures.traits }),
		rowsOf: (series) => {
			asked.push(series);
			return allRows(series);
		}
	};
	const finder = new JudgeFinder(page, progress.island.data, 'World', 'en');
	const say = (found: JudgeCase) => {
		const input = choiceInput(found.facts, found.start, 'en');
		if (!input) throw new Error('the start can always be read');
		return judgeView(found, input, page, 'en');
	};
	return { page, finder, store, asked, say };
}

describe('what the browser judges', () => {
	beforeAll(() => siteData(), 60_000);

	it.each([
		'internet-use',
		'households-internet',
		'e-government-development',
		'bandwidth-per-user',
		'youth-not-in-education-employment',
		'cybersecurity',
		'schools-internet'
	])('is what the tables hold of the World: %s', { timeout: 60_000 }, async (slug) => {
		const { finder, say } = await open(slug);
		const rows = (await areaVerdicts('001')).filter(
			(row) => row.indicator === slug && row.measure === 'value'
		);
		if (!finder.world) throw new Error(`no figures of the World: ${slug}`);
		const { methods, chart } = say(finder.world);
		expect(finder.world.held.computed).toBe(rows[0]?.computed);
		expect(chart.latest).toBe(rows[0]?.latest_year);
		expect(methods.map(({ method, verdict }) => [method, verdict])).toEqual(
			rows.map(({ method, verdict }) => [method, verdict])
		);
		expect(methods.map(({ cautions }) => cautions.length)).toEqual(
			rows.map(({ cautions }) => cautions.split(';').filter(Boolean).length)
		);
	});

	it.each(['404', '356', '250', '004', '840', '199', '076'])(
		'is what the tables hold of an area with published figures: %s',
		{ timeout: 60_000 },
		async (code) => {
			const verdicts = await areaVerdicts(code);
			for (const slug of ['internet-use', 'fixed-broadband-price', 'households-internet']) {
				const rows = verdicts.filter(
					(row) => row.indicator === slug && row.measure === 'value' && !row.computed
				);
				if (rows.length === 0) continue;
				const { finder, store, say } = await open(slug);
				const { found } = await finder.find(store, code, null);
				expect(found?.held.series.series).toBe(rows[0]?.series);
				expect(found?.targets[0]?.target_id ?? null).toBe(rows[0]?.target_id);
				expect(found && say(found).methods.map(({ verdict }) => verdict)).toEqual(
					rows.map(({ verdict }) => verdict)
				);
			}
		}
	);

	it('reads no more series than it needs', async () => {
		const { finder, store, asked } = await open('internet-use');
		await finder.find(store, '404', null);
		expect(asked).toHaveLength(1);
	});

	it('says what cannot be judged', async () => {
		const { page, finder, store } = await open('fixed-broadband-price');
		expect(finder.world).toBeNull();
		expect((await finder.find(store, '001', null)).refused[0]).toContain('World');
		const none = await finder.find(store, '336', null);
		expect(none).toMatchObject({ found: null, refused: [expect.stringContaining('No source')] });
		const other = await finder.find(store, '404', 'NO.SUCH');
		expect(other.found?.held.series).toBe(other.found?.usual);
		expect(other.refused[0]).toContain('“NO.SUCH”');
		expect(page.series.length).toBeGreaterThan(0);
	});

	it('knows areas by the address and by name', async () => {
		const { finder, store } = await open('internet-use');
		expect(await finder.addressed(store, 'KEN')).toBe('404');
		expect(await finder.addressed(store, 'Ken')).toBe('404');
		expect(await finder.addressed(store, 'Keny')).toBeNull();
		expect(await finder.named(store, 'keny')).toBe('404');
		expect(await finder.named(store, 'Atlantis')).toBeNull();
	});
});
