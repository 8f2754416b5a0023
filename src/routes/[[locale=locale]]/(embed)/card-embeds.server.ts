import { BASE_LOCALE, type Locale } from '#lib/i18n/index.ts';
import { embedPath, EMPTY_EMBED_CHOICE, type EmbedSubject } from '#lib/view/index.ts';
import { jsonCheck } from '../../json-file.server.ts';
import { activitiesFrame } from './cards/activities-frame.ts';
import { activityShards } from './cards/activity-shards.server.ts';
import { areaCardData, areaShards } from './cards/area-card-data.server.ts';
import { areaShard } from './cards/area-shard.ts';
import type { Shard } from './cards/card-data.ts';
import { economyData } from './cards/economy-data.server.ts';
import { economyFrame } from './cards/economy-frame.ts';
import { lineData } from './cards/line-data.server.ts';
import { lineFrame } from './cards/line-frame.ts';
import { matrixData } from './cards/matrix-data.server.ts';
import { matrixFrame } from './cards/matrix-frame.ts';
import { embedShards, placedAreas, type PlacedArea } from './cards/shards.server.ts';
import { verdictShards } from './cards/verdict-shards.server.ts';
import { verdictFrame } from './cards/verdict-frame.ts';
import type { Card, CardPlace } from './embed-card.ts';
import type { EmbedPage } from './embed-page.ts';

/** What is shown of an embed that is a card. */
export type CardSubject = Exclude<EmbedSubject, { kind: 'indicator' | 'chart' | 'explore' }>;

const WORLD = 'world';

async function world(): Promise<PlacedArea> {
	const found = (await placedAreas()).find(({ slug }) => slug === WORLD);
	if (!found) throw new Error('the World has no page');
	return found;
}

/** The World in the file of areas that holds it. */
function worldIn<Own extends Shard<unknown>>(shards: readonly Own[] | null) {
	const shard = shards?.[areaShard(WORLD)];
	const area = shard?.areas[WORLD] as Own['areas'][string] | undefined;
	return shard && area ? { shard, area } : null;
}

/** A card as its page shows it before anything is chosen, from the same data as any choice; null where there is none. */
export async function cardEmbed(subject: CardSubject, place: CardPlace): Promise<Card | null> {
	const { locale } = place;
	const choice = EMPTY_EMBED_CHOICE;
	switch (subject.kind) {
		case 'verdict': {
			const { indicator } = subject;
			const found = worldIn(await verdictShards(indicator));
			if (!found) return null;
			const { shard: data, area } = found;
			return verdictFrame({ indicator, data, slug: WORLD, area, choice }, place);
		}
		case 'action-line': {
			const data = await lineData(subject.line, locale);
			return data && lineFrame({ data, area: await areaCardData(await world()), choice }, place);
		}
		case 'matrix': {
			const [data, area] = [await matrixData(locale), await areaCardData(await world())];
			return matrixFrame({ data, slug: WORLD, area, choice }, place);
		}
		case 'economy': {
			const data = await economyData(subject.area, locale);
			return data && economyFrame(data, subject.area, choice, place);
		}
		case 'activities': {
			const found = worldIn(await activityShards(subject.line));
			return found && activitiesFrame(found.shard, { slug: WORLD, area: found.area }, place);
		}
	}
}

/** The folder of a subject's own files, from the site's root; those that all languages share have no locale. */
function folderOf(subject: CardSubject, locale: Locale): string {
	return embedPath(subject, locale).slice(1);
}

async function fileOf(subject: CardSubject, locale: Locale): Promise<object | null> {
	switch (subject.kind) {
		case 'action-line':
			return lineData(subject.line, locale);
		case 'matrix':
			return matrixData(locale);
		case 'economy':
			return economyData(subject.area, locale);
		case 'verdict':
		case 'activities':
			return null;
	}
}

async function shardsOf(subject: CardSubject): Promise<EmbedPage['shards']> {
	const own = folderOf(subject, BASE_LOCALE);
	switch (subject.kind) {
		case 'verdict':
			return embedShards((await verdictShards(subject.indicator)) ?? [], own);
		case 'activities':
			return embedShards((await activityShards(subject.line)) ?? [], own);
		case 'action-line':
		case 'matrix':
			return embedShards(await areaShards(), 'embed/cards/');
		case 'economy':
			return null;
	}
}

/** The files that a card's choices are drawn from. */
export async function cardFiles(
	subject: CardSubject,
	locale: Locale
): Promise<Pick<EmbedPage, 'file' | 'shards'>> {
	const data = await fileOf(subject, locale);
	return {
		// Beside the page, as its address is the folder.
		file: data && { url: 'data.json', ...jsonCheck(data) },
		shards: await shardsOf(subject)
	};
}
