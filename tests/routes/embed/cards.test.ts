import { describe, expect, it, vi } from 'vitest';
import { PROGRESS_METHODS, SUMMARY_LAYERS } from '#lib/domain/index.ts';
import { bindLocale, LOCALES } from '#lib/i18n/index.ts';
import { memberSummaries } from '#lib/view/index.ts';
import {
	cardEmbed,
	type CardSubject
} from '../../../src/routes/[[locale=locale]]/(embed)/card-embeds.server.ts';
import { areaCardData } from '../../../src/routes/[[locale=locale]]/(embed)/cards/area-card-data.server.ts';
import { areaRows } from '../../../src/routes/[[locale=locale]]/(embed)/cards/area-rows.ts';
import {
	areaShard,
	SHARDS
} from '../../../src/routes/[[locale=locale]]/(embed)/cards/area-shard.ts';
import {
	embedLines,
	lineData
} from '../../../src/routes/[[locale=locale]]/(embed)/cards/line-data.server.ts';
import { placedAreas } from '../../../src/routes/[[locale=locale]]/(embed)/cards/shards.server.ts';
import { drawCard } from '../../../src/routes/[[locale=locale]]/(embed)/draw-card.ts';
import { embedCard } from '../../../src/routes/[[locale=locale]]/(embed)/embed-card.ts';
import { activityArea, activitySection } from '../../../src/routes/activity-section.server.ts';
import { areaSummaries } from '../../../src/routes/progress-data.server.ts';
import { asked, drawn, pageOf, ROOT, serveCardFiles } from './drawn-card.ts';

serveCardFiles();

const SUBJECTS: [CardSubject, string][] = [
	[{ kind: 'verdict', indicator: 'internet-use' }, '?areas=WORLD&method=OPEN_SDG'],
	[{ kind: 'verdict', indicator: 'coverage-4g' }, '?areas=WORLD'],
	[{ kind: 'verdict', indicator: 'adult-literacy' }, '?areas=WORLD'],
	[{ kind: 'action-line', line: 'c2' }, '?areas=WORLD&method=OPEN_SDG'],
	[{ kind: 'action-line', line: 'c7' }, '?areas=WORLD'],
	[{ kind: 'action-line', line: 'c10' }, '?method=OPEN_SDG'],
	[{ kind: 'matrix' }, '?areas=WORLD&layer=official&method=OPEN_SDG'],
	[{ kind: 'economy', area: 'ken' }, '?layer=official&method=OPEN_SDG'],
	[{ kind: 'economy', area: 'sdn' }, '?method=OPEN_SDG'],
	[{ kind: 'activities', line: null }, '?areas=WORLD'],
	[{ kind: 'activities', line: 'c2' }, '?areas=WORLD']
];

describe('a card for a choice that is its default', { timeout: 180_000 }, () => {
	for (const locale of LOCALES) {
		it.each(SUBJECTS)(
			`is the one that is prerendered: %j, in ${locale}`,
			async (subject, search) => {
				const card = await cardEmbed(subject, { locale, root: ROOT });
				expect(card).not.toBeNull();
				if (!card) return;
				bindLocale(() => locale);
				expect(await drawn(subject, locale, search)).toBe(embedCard(card, locale, []).markup);
			}
		);
	}
});

describe('a card for a choice', { timeout: 180_000 }, () => {
	it('loads only what it needs', async () => {
		await drawn({ kind: 'verdict', indicator: 'internet-use' }, 'fr', '?areas=KEN');
		expect(asked).toEqual([`embed/verdict/internet-use/${areaShard('ken')}.json`]);
		asked.length = 0;
		await drawn({ kind: 'action-line', line: 'c2' }, 'fr', '?areas=KEN');
		expect(asked.sort()).toEqual([
			`embed/cards/${areaShard('ken')}.json`,
			'embed/cards/areas/ken.json',
			'fr/embed/action-line/c2/data.json'
		]);
		asked.length = 0;
		await drawn({ kind: 'economy', area: 'ken' }, 'en', '?method=SDSN');
		expect(asked).toEqual(['embed/economy/ken/data.json']);
	});

	it('shows the whole line, flags, framework and methods of an economy', async () => {
		const markup = await drawn({ kind: 'verdict', indicator: 'internet-use' }, 'en', '?areas=KEN');
		expect(markup).toContain('Kenya');
		const path = /<svg class="toward"[^]*?<path d="([^"]+)"/.exec(markup)?.[1] ?? '';
		expect(path.split('L').length).toBeGreaterThan(8);
		expect(markup).toMatch(/Target: .* by 2030 \(UMC 2030/);
		expect(markup).toContain('indicators/internet-use/?areas=KEN');
	});

	it('says why an area has no verdict, and how many have one', async () => {
		const subject = { kind: 'verdict', indicator: 'adult-literacy' } as const;
		const world = await cardEmbed(subject, { locale: 'en', root: ROOT });
		expect(world?.title).toBe(
			'Adult literacy rate, World: no verdict: no source of ours publishes a figure of the World'
		);
		expect(world?.notes.join(' ')).toMatch(/Economies with a verdict: \d{2,3}; groups: \d+/);
		expect(world?.sources.length).toBeGreaterThan(0);
		expect(await drawn(subject, 'en', '?areas=KEN')).not.toContain('no source of ours');
	});

	it('follows the layer of a line alone, also of one that is judged in parts', async () => {
		const both = await drawn({ kind: 'action-line', line: 'c2' }, 'en', '?areas=KEN');
		const one = await drawn({ kind: 'action-line', line: 'c2' }, 'en', '?areas=KEN&layer=thematic');
		expect(both).toContain('Official layer: the WSIS-SDG Matrix');
		expect(one).not.toContain('Official layer: the WSIS-SDG Matrix');
		expect(one).toContain('(by subject)');
		const parts = await drawn(
			{ kind: 'action-line', line: 'c7' },
			'en',
			'?areas=KEN&layer=thematic'
		);
		expect(parts).toContain('Kenya: judged in its parts');
		expect(parts).toContain('Thematic layer: by subject');
		expect(parts).not.toContain('Official layer: the WSIS-SDG Matrix');
	});

	it('follows method and layer of an economy', async () => {
		const subject = { kind: 'economy', area: 'fra' } as const;
		const first = await drawn(subject, 'en', '');
		const other = await drawn(subject, 'en', '?method=ITU_UMC&layer=thematic');
		expect(other).not.toBe(first);
		expect(other).toContain('method: ITU');
	});

	it('counts the activities of an area as its page does, and leaves out a layer', async () => {
		const area = (await placedAreas()).find(({ slug }) => slug === 'ken');
		if (!area) throw new Error('no Kenya');
		const page = await activitySection(await activityArea(area), 'en');
		const markup = await drawn(
			{ kind: 'activities', line: null },
			'en',
			'?areas=KEN&layer=thematic'
		);
		expect(markup).toContain('Left out: layer=thematic.');
		const total = /Kenya, activities in the register: (\d+);/.exec(markup)?.[1];
		expect(page.total).toBeGreaterThan(0);
		expect(Number(total)).toBe(page.total);
		expect(markup).toContain('activities/?area=KEN');
		expect(markup).toContain(page.register.replace('/', ''));
		const line = await drawn({ kind: 'activities', line: 'c2' }, 'en', '?areas=KEN');
		expect(line).toContain('line=C2&amp;area=KEN');
	});

	it('draws the first area that there is, and tells the others', async () => {
		for (const subject of [
			{ kind: 'verdict', indicator: 'internet-use' },
			{ kind: 'matrix' },
			{ kind: 'action-line', line: 'c2' },
			{ kind: 'activities', line: null }
		] as const) {
			const markup = await drawn(subject, 'en', '?areas=XXX,KEN,FRA&years=2010');
			expect(markup).toContain('Left out: areas=XXX, areas=FRA, years=2010.');
			expect(markup).toContain('Kenya');
		}
	});

	it('says that a file is missing or damaged', async () => {
		const page = await pageOf({ kind: 'matrix' }, 'en');
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"areas":{}}')));
		await expect(drawCard(page, '?areas=KEN')).rejects.toThrow();
	});
});

describe('verdicts on lines from the file of an area', { timeout: 180_000 }, () => {
	it.each(['world', 'ken', 'fra', 'nru', 'sdn', 'm49-002'])(
		'are the published ones: %s',
		async (slug) => {
			const area = (await placedAreas()).find((own) => own.slug === slug);
			if (!area) throw new Error(`no area ${slug}`);
			const rows = areaRows(await areaCardData(area));
			const published = await areaSummaries(area.ref_area);
			let compared = 0;
			for (const line of await embedLines()) {
				const data = await lineData(line, 'en');
				for (const layer of SUMMARY_LAYERS) {
					const members = data?.members[layer] ?? [];
					for (const method of PROGRESS_METHODS) {
						const own = published.find(
							(row) =>
								row.kind === 'action_line' &&
								row.code === data?.code &&
								row.layer === layer &&
								row.method === method
						);
						expect(members.length > 0).toBe(own !== undefined);
						if (!own) continue;
						const { verdict, score, speaking, silent, lowest, highest } = own;
						expect(memberSummaries(rows, method)(members)).toEqual({
							...{ verdict, score, speaking, silent, lowest, highest }
						});
						compared++;
					}
				}
			}
			expect(compared).toBeGreaterThan(100);
		}
	);
});

describe('areaShard', () => {
	it('divides the areas evenly between the files', async () => {
		const counts = Array<number>(SHARDS).fill(0);
		for (const { slug } of await placedAreas())
			counts[areaShard(slug)] = (counts[areaShard(slug)] ?? 0) + 1;
		expect(Math.max(...counts)).toBeLessThan(30);
		expect(Math.min(...counts)).toBeGreaterThan(10);
		expect(areaShard('no such place')).toBeLessThan(SHARDS);
	});
});
