import { describe, expect, it } from 'vitest';
import { cautionWords } from '#lib/view/index.ts';
import { cardEmbed } from '../../../src/routes/[[locale=locale]]/(embed)/card-embeds.server.ts';
import { placedAreas } from '../../../src/routes/[[locale=locale]]/(embed)/cards/shards.server.ts';
import { verdictShards } from '../../../src/routes/[[locale=locale]]/(embed)/cards/verdict-shards.server.ts';
import { areaVerdicts } from '../../../src/routes/progress-data.server.ts';
import { drawn, ROOT, serveCardFiles } from './drawn-card.ts';

serveCardFiles();

describe('what a card says beside its drawing', { timeout: 180_000 }, () => {
	it('says nothing of economies and groups of which none has a verdict', async () => {
		const cardOf = async (indicator: string) => {
			const [data] = (await verdictShards(indicator)) ?? [];
			const markup = await drawn({ kind: 'verdict', indicator }, 'en', '?areas=GIB');
			const [, notes = ''] = /<ul class="notes">(.*)<\/ul>/.exec(markup) ?? [];
			return { judged: data?.judged, isSilent: markup.includes('Gibraltar: no verdict'), notes };
		};
		const groups = await cardOf('journalists-killed');
		expect(groups.judged?.economies).toBe(0);
		expect(groups.isSilent).toBe(true);
		expect(groups.notes).toMatch(/^<li>Groups with a verdict: \d+\. The parameter/);
		const economies = await cardOf('functional-skills');
		expect(economies.judged?.groups).toBe(0);
		expect(economies.isSilent).toBe(true);
		expect(economies.notes).toMatch(/^<li>Economies with a verdict: \d+\. The parameter/);
		const none = await cardOf('access-to-information-laws');
		expect(none.judged).toEqual({ economies: 0, groups: 0 });
		expect(none.isSilent).toBe(true);
		expect(none.notes).toBe('');
	});

	it('says of a figure that cannot be judged all that its page says', async () => {
		const subject = { kind: 'verdict', indicator: 'cybersecurity' } as const;
		const world = await cardEmbed(subject, { locale: 'en', root: ROOT });
		for (const [notes, ref_area] of [
			[world?.notes.join('; '), 'WORLD'],
			[await drawn(subject, 'en', '?areas=SIDS'), 'SIDS']
		] as const) {
			const area = (await placedAreas()).find(({ slug }) => slug === ref_area.toLowerCase());
			const row = (await areaVerdicts(area?.ref_area ?? '')).find(
				(own) => own.indicator === 'cybersecurity' && own.method === 'OPEN_SDG'
			);
			expect(row?.verdict).toBe('not_assessable');
			const said = row ? cautionWords(row, 'en') : [];
			expect(said.at(-1)).toContain('computed by us from its members');
			for (const words of said) expect(notes).toContain(words.slice(1));
		}
	});

	it('says which figures behind a line are our own', async () => {
		const subject = { kind: 'action-line', line: 'c5' } as const;
		const own = 'computed: group figure computed by us from its members';
		const world = await drawn(subject, 'en', '');
		expect(world).toContain('2020 · computed</td>');
		expect(world).toContain(own);
		const kenya = await drawn(subject, 'en', '?areas=KEN');
		expect(kenya).toContain('2020</td>');
		expect(kenya).not.toContain('computed');
	});

	it('says of the method that is chosen that it is to be confirmed', async () => {
		for (const subject of [
			{ kind: 'verdict', indicator: 'internet-use' },
			{ kind: 'action-line', line: 'c2' },
			{ kind: 'action-line', line: 'c7' },
			{ kind: 'matrix' },
			{ kind: 'economy', area: 'ken' }
		] as const) {
			const markup = await drawn(subject, 'en', '?method=EUROSTAT');
			expect(markup).toMatch(/<p class="subtitle">.* method: Eurostat \(to be confirmed\)<\/p>/);
		}
		const silent = { kind: 'verdict', indicator: 'journalists-killed' } as const;
		expect(await drawn(silent, 'en', '?areas=FRA&method=EUROSTAT')).toContain(
			'Eurostat (to be confirmed)'
		);
	});

	it('has a line on the licence where nothing of a source is shown', async () => {
		for (const subject of [
			{ kind: 'economy', area: 'bvt' },
			{ kind: 'action-line', line: 'c8' },
			{ kind: 'activities', line: 'c7' }
		] as const) {
			const card = await cardEmbed(subject, { locale: 'en', root: ROOT });
			expect(card?.sources).toEqual([]);
			const [, foot = ''] = (await drawn(subject, 'en', '')).split('<footer>');
			expect(foot).toMatch(/^<p>Licence: no figure or activity of a source is shown here/);
		}
	});
});
