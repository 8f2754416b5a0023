import { m } from '#lib/i18n/index.ts';
import { decodeEmbed, followsPart, type EmbedChoice } from '#lib/view/index.ts';
import { loadJson } from '../../load-json.ts';
import { askedParts } from './asked-parts.ts';
import { activitiesFrame } from './cards/activities-frame.ts';
import type {
	ActivityShard,
	AreaCard,
	AreaShard,
	EconomyData,
	LineData,
	MatrixData,
	VerdictShard
} from './cards/card-data.ts';
import { economyFrame } from './cards/economy-frame.ts';
import { lineFrame } from './cards/line-frame.ts';
import { matrixFrame } from './cards/matrix-frame.ts';
import { openArea } from './cards/open-area.ts';
import { verdictFrame } from './cards/verdict-frame.ts';
import { droppedNotice } from './dropped-notice.ts';
import { embedCard, type Card } from './embed-card.ts';
import type { DrawnEmbed, EmbedPage } from './embed-page.ts';

/** A card, and the codes of areas that there are not. */
interface Drawn {
	card: Card;
	unknown: string[];
}

function openData<Data>({ file }: EmbedPage): Promise<Data> {
	if (!file) throw new Error(m.embed_none());
	return loadJson<Data>(file.url, file);
}

/** An area's own file, by the checks that lie in one of the files of all areas. */
async function openAreaCard(page: EmbedPage, codes: readonly string[]) {
	const { slug, area: check, unknown } = await openArea<AreaShard>(page, codes);
	const [sha256, bytes] = check;
	const url = `${page.root}embed/cards/areas/${slug}.json`;
	return { slug, area: await loadJson<AreaCard>(url, { sha256, bytes }), unknown };
}

async function draw(page: EmbedPage, choice: EmbedChoice): Promise<Drawn> {
	const { subject, locale, root } = page;
	const place = { locale, root };
	switch (subject.kind) {
		case 'verdict': {
			const { indicator } = subject;
			const found = await openArea<VerdictShard>(page, choice.areas);
			const { shard: data, slug, area, unknown } = found;
			return { card: verdictFrame({ indicator, data, slug, area, choice }, place), unknown };
		}
		case 'activities': {
			const { shard, unknown, ...own } = await openArea<ActivityShard>(page, choice.areas);
			return { card: activitiesFrame(shard, own, place), unknown };
		}
		case 'action-line': {
			const [data, { area, unknown }] = await Promise.all([
				openData<LineData>(page),
				openAreaCard(page, choice.areas)
			]);
			return { card: lineFrame({ data, area, choice }, place), unknown };
		}
		case 'matrix': {
			const [data, { slug, area, unknown }] = await Promise.all([
				openData<MatrixData>(page),
				openAreaCard(page, choice.areas)
			]);
			return { card: matrixFrame({ data, slug, area, choice }, place), unknown };
		}
		case 'economy': {
			const data = await openData<EconomyData>(page);
			return { card: economyFrame(data, subject.area, choice, place), unknown: [] };
		}
		case 'indicator':
		case 'chart':
		case 'explore':
			throw new Error(m.embed_none());
	}
}

/** Draws a card for the area, method and layer that an address asks for, as far as its kind follows them; throws what the frame can say. */
export async function drawCard(page: EmbedPage, search: string): Promise<DrawnEmbed> {
	const { subject, locale, words } = page;
	const { address, dropped } = decodeEmbed(subject, locale, search);
	const { choice } = address;
	const { card, unknown } = await draw(page, choice);
	const isDrawn = (code: string) => code === choice.areas.find((own) => !unknown.includes(own));
	const unused = askedParts(address.choice).flatMap(({ parameter, value }) => {
		if (!followsPart(subject.kind, parameter)) return [{ parameter, value }];
		return parameter === 'areas'
			? choice.areas.filter((code) => !isDrawn(code)).map((code) => ({ parameter, value: code }))
			: [];
	});
	return embedCard(card, locale, droppedNotice([...dropped, ...unused], words.dropped));
}
