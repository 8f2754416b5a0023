import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
	activitiesCard,
	economyCard,
	embedBadge,
	embedFrame,
	lineCard,
	verdictCard
} from '#lib/charts/index.ts';
import { VERDICTS } from '#lib/domain/index.ts';

const HOSTILE = `</p><script>alert("1")</script>'&<img src=x onerror=alert(1)>`;

/** Throws where markup is not well formed, which it is not when a text was let through. */
function parsed(markup: string): string[] {
	const names: string[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name }) => names.push(name));
	parser.write(`<body>${markup}</body>`).close();
	return names;
}

const SPARK = {
	points: [
		{ year: 2010, value: 20 },
		{ year: 2011, value: 30 },
		{ year: 2020, value: 60 }
	],
	years: [2010, 2011, 2020],
	target: { year: 2030, value: 100 },
	projection: 80,
	limit: 100
};

const VERDICT = {
	verdict: 'acceleration_needed' as const,
	word: HOSTILE,
	sentence: HOSTILE,
	facts: [{ label: HOSTILE, value: HOSTILE }],
	spark: SPARK,
	sparkLabel: HOSTILE,
	target: HOSTILE,
	others: [{ name: HOSTILE, verdict: 'on_track' as const, word: HOSTILE }]
};

describe('cards of embeds', () => {
	it('lets no text become markup', () => {
		const cards = [
			verdictCard(VERDICT, 'en'),
			lineCard(
				[{ title: HOSTILE, verdict: 'achieved', sentence: HOSTILE, note: HOSTILE, counts: [] }],
				'fr'
			),
			economyCard(
				{
					lines: [{ code: HOSTILE, name: HOSTILE, verdict: null }],
					figures: [
						{
							...{ name: HOSTILE, unit: HOSTILE, value: HOSTILE, year: HOSTILE },
							flags: [{ code: HOSTILE, words: HOSTILE }],
							spark: { points: [], years: [] },
							sparkLabel: HOSTILE
						}
					]
				},
				'en'
			),
			activitiesCard(
				{
					counts: { declared: 1, assigned: 2 },
					labels: { declared: HOSTILE, assigned: HOSTILE },
					total: { count: 3, label: HOSTILE },
					bars: []
				},
				'fr'
			)
		];
		for (const card of cards) {
			const names = parsed(card.toString());
			expect(names).not.toContain('script');
			expect(names).not.toContain('img');
		}
	});

	it('draws a line that is cut where a year is missing, the target’s rule and the way of the pace', () => {
		const markup = verdictCard({ ...VERDICT, target: 'Target 100 %' }, 'en').toString();
		expect(markup).toMatch(/<path d="M[\d.]+,[\d.]+L/);
		expect(markup).toContain('class="rule"');
		expect(markup).toContain('class="way"');
		expect(markup).toContain('>Target 100 %</text>');
		expect(markup.match(/>20[123]0<\/text>/g)).toEqual([
			'>2010</text>',
			'>2020</text>',
			'>2030</text>'
		]);
		const lone = { ...SPARK, points: SPARK.points.slice(0, 1) };
		expect(verdictCard({ ...VERDICT, spark: lone }, 'en').toString()).not.toContain('toward');
	});

	it('gives every verdict its shape and its word', () => {
		for (const verdict of VERDICTS) {
			const badge = embedBadge({ verdict }, 'en').toString();
			expect(badge).toContain(`href="#v-${verdict}"`);
			expect(badge).toContain(`<b>${verdict.replace('_', ' ')}</b>`);
		}
		expect(embedBadge({ verdict: 'on_track' }, 'fr', 'large').toString()).toContain(
			'En bonne voie'
		);
	});

	it('draws how indicators spread over verdicts, and names each part', () => {
		const counts = [
			{ verdict: 'on_track' as const, count: 5 },
			{ verdict: 'deterioration' as const, count: 1 }
		];
		const layer = {
			title: 'Official',
			verdict: 'on_track' as const,
			sentence: '',
			note: '',
			counts
		};
		const markup = lineCard([layer], 'en').toString();
		expect(markup).toContain('<i class="on_track" style="flex-grow:5"></i>');
		expect(markup).toContain('deterioration: 1');
	});

	it('keeps the numbers of declared and assigned activities apart', () => {
		const bars = [2019, 2020, 2021].map((year, index) => ({ year, count: index * 2 }));
		const labels = { declared: 'declared', assigned: 'assigned' };
		const counts = { declared: 6, assigned: 1664 };
		const markup = activitiesCard({ counts, labels, total: null, bars }, 'en').toString();
		expect(markup).toContain('<dd>6</dd>');
		expect(markup).toContain('<dd>1,664</dd>');
		expect(markup).not.toContain('1,670');
		expect(markup).toContain('M1 64v-32h.75V64zM2 64v-64h.75V64z');
	});

	it('names lines without an indicator beside those with a verdict', () => {
		const lines = [
			{ code: 'C7-eGOV', name: 'C7-eGOV E-government', verdict: 'achieved' as const },
			{ code: 'C3', name: 'C3 Access to information', verdict: null }
		];
		const markup = economyCard({ lines, figures: [] }, 'en').toString();
		expect(markup).toContain('<b>C7</b><small>eGOV</small>');
		expect(markup).toContain('C3 Access to information: no internationally agreed indicator');
		expect(markup).toContain('no internationally agreed indicator: 1');
		expect(markup).not.toContain('<table');
	});

	it('puts marks into tables, and escapes the texts beside them', () => {
		const frame = embedFrame({
			...{ locale: 'en', title: HOSTILE, subtitle: '', notices: [], notes: [], sources: [] },
			body: embedBadge({ verdict: 'on_track' }, 'en'),
			table: {
				...{ caption: HOSTILE, heads: ['a', 'b'], figures: [] },
				rows: [[HOSTILE, embedBadge({ verdict: 'achieved' }, 'en')]]
			},
			chosen: null,
			href: '../'
		}).toString();
		expect(parsed(frame)).not.toContain('script');
		expect(frame).toContain('<td><span class="badge plain">');
	});
});
