import { afterEach, beforeEach, vi } from 'vitest';
import { BASE_LOCALE, bindLocale, type Locale } from '#lib/i18n/index.ts';
import { embedPath } from '#lib/view/index.ts';
import {
	cardFiles,
	type CardSubject
} from '../../../src/routes/[[locale=locale]]/(embed)/card-embeds.server.ts';
import { activityShards } from '../../../src/routes/[[locale=locale]]/(embed)/cards/activity-shards.server.ts';
import {
	areaCardData,
	areaShards
} from '../../../src/routes/[[locale=locale]]/(embed)/cards/area-card-data.server.ts';
import { economyData } from '../../../src/routes/[[locale=locale]]/(embed)/cards/economy-data.server.ts';
import { lineData } from '../../../src/routes/[[locale=locale]]/(embed)/cards/line-data.server.ts';
import { matrixData } from '../../../src/routes/[[locale=locale]]/(embed)/cards/matrix-data.server.ts';
import { placedAreas } from '../../../src/routes/[[locale=locale]]/(embed)/cards/shards.server.ts';
import { verdictShards } from '../../../src/routes/[[locale=locale]]/(embed)/cards/verdict-shards.server.ts';
import { drawCard } from '../../../src/routes/[[locale=locale]]/(embed)/draw-card.ts';
import type { EmbedPage } from '../../../src/routes/[[locale=locale]]/(embed)/embed-page.ts';

/** Where the site of the tests is. */
export const ROOT = 'https://stats.example/';
const WORDS = { dropped: 'Left out: {parts}.', failed: '{reason}' };

/** The files that the test has asked for so far. */
export const asked: string[] = [];

/** The files of the site, as they are made while it is built. */
async function answer(path: string): Promise<object | null> {
	const parts = path.split('/');
	const locale: Locale = parts[0] === 'fr' ? 'fr' : BASE_LOCALE;
	const [, kind = '', name = '', file = name] = parts[0] === 'fr' ? parts.slice(1) : parts;
	const place = Number(file.replace('.json', ''));
	switch (kind) {
		case 'cards': {
			if (name !== 'areas') return (await areaShards())[place] ?? null;
			const area = (await placedAreas()).find(({ slug }) => `${slug}.json` === file);
			return area ? areaCardData(area) : null;
		}
		case 'verdict':
			return (await verdictShards(name))?.[place] ?? null;
		case 'activities':
			return (await activityShards(file === name ? null : name))?.[place] ?? null;
		case 'action-line':
			return lineData(name, locale);
		case 'economy':
			return economyData(name, locale);
		case 'matrix':
			return matrixData(locale);
	}
	return null;
}

/** Lets the tests of a file fetch the site's files, each test with a new list of those asked for. */
export function serveCardFiles(): void {
	beforeEach(() => {
		asked.length = 0;
		vi.stubGlobal('fetch', async (url: string) => {
			const path = url.replace(ROOT, '');
			asked.push(path);
			const body = await answer(path);
			return new Response(body && JSON.stringify(body), { status: body ? 200 : 404 });
		});
	});
	afterEach(() => {
		vi.unstubAllGlobals();
		bindLocale(() => BASE_LOCALE);
	});
}

/** The page of a card, as its script finds it. */
export async function pageOf(subject: CardSubject, locale: Locale): Promise<EmbedPage> {
	const { file, shards } = await cardFiles(subject, locale);
	const folder = ROOT + embedPath(subject, locale).slice(1);
	return {
		...{ subject, locale, root: ROOT, walk: null, hint: '', words: WORDS, shards, draw: 'x' },
		...{ figures: null, then: [] },
		file: file && { ...file, url: folder + file.url }
	};
}

/** The markup of a card for what an address asks for. */
export async function drawn(subject: CardSubject, locale: Locale, search: string): Promise<string> {
	return (await drawCard(await pageOf(subject, locale), search)).markup;
}
