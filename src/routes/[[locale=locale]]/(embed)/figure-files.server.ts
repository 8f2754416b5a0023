import { BREAKDOWN_DIMENSIONS } from '#lib/domain/index.ts';
import { BASE_LOCALE, type Locale } from '#lib/i18n/index.ts';
import {
	embedSeries,
	type EmbedChoice,
	type EmbedData,
	type EmbedSeries,
	type EmbedView,
	type FigurePart
} from '#lib/view/index.ts';
import { shortCheck } from '../../json-file.server.ts';
import { wishKey, type FigureFiles, type FigureIndex } from './figure-files.ts';
import { figureSet, setName } from './figure-sets.server.ts';
import { embedIndicators, indicatorData } from './indicator-embed.server.ts';

/** The name of the file that names the others. */
const INDEX = 'index';

type Wish = Pick<EmbedChoice, 'series' | 'by'>;

/** Everything that can be asked for of an indicator, as a chart of a kind shows it. */
function wishesOf(data: EmbedData, indicator: string): [key: string, found: EmbedSeries][] {
	const own = data.catalogue.series.filter((row) => row.indicator === indicator);
	const series = [null, ...own.map((row) => row.series)];
	return (['line', 'ranking', 'gap'] as const).flatMap((view) =>
		series.flatMap((own) =>
			[null, ...(view === 'gap' ? BREAKDOWN_DIMENSIONS : [])].flatMap((by) => {
				const wish: Wish = { series: own, by };
				const found = embedSeries(data, indicator, view, wish);
				const isHeld = found && (by === null || found.gap?.by === by);
				return isHeld ? [[wishKey(view, wish), found] as [string, EmbedSeries]] : [];
			})
		)
	);
}

async function buildIndex(indicator: string, locale: Locale): Promise<FigureIndex> {
	const wishes = wishesOf(await indicatorData(indicator, locale), indicator);
	const sets = new Map(wishes.map(([, found]) => [setName(found), found]));
	const built = await Promise.all(
		[...sets.values()].map((found) => figureSet(indicator, found, locale))
	);
	return {
		wishes: Object.fromEntries(wishes.map(([key, found]) => [key, setName(found)])),
		sets: built.flatMap((set) => (set ? [set.listed] : []))
	};
}

const indices = new Map<string, Promise<FigureIndex>>();

/** What there is of small files of an indicator, in a language; built once. */
export function figureIndex(indicator: string, locale: Locale): Promise<FigureIndex> {
	const key = [indicator, locale].join(' ');
	const known = indices.get(key) ?? buildIndex(indicator, locale);
	indices.set(key, known);
	return known;
}

/** What a frame of an indicator is told of the files of its figures; `url` leads to their folder. */
export async function figureFiles(
	{ indicator, view, ...wish }: { indicator: string; view: EmbedView } & Wish,
	locale: Locale,
	url: string
): Promise<FigureFiles | null> {
	const index = await figureIndex(indicator, locale);
	const own = index.sets.find(({ name }) => name === index.wishes[wishKey(view, wish)]);
	return own ? { url, own, index: shortCheck(index) } : null;
}

/** The same for a chart that shows other areas first: a spec's, or those that its years have. */
export function ownAreas(files: FigureFiles, areas: string[]): FigureFiles {
	const isSame = areas.join() === files.own.areas.join();
	return isSame ? files : { ...files, own: { ...files.own, areas, first: null } };
}

/** A file of figures by its name; null where there is none. */
export async function figureFile(
	indicator: string,
	name: string,
	locale: Locale
): Promise<FigurePart | FigureIndex | null> {
	if (name === INDEX) return figureIndex(indicator, locale);
	const wishes = wishesOf(await indicatorData(indicator, locale), indicator);
	for (const [, found] of wishes) {
		if (!name.startsWith(`${setName(found)}-`)) continue;
		const file = (await figureSet(indicator, found, locale))?.files.get(name);
		if (file) return file;
	}
	return null;
}

/** Every file of figures that a frame may ask for. */
export async function figureFileEntries(): Promise<{ indicator: string; part: string }[]> {
	const entries: { indicator: string; part: string }[] = [];
	for (const indicator of await embedIndicators()) {
		const wishes = wishesOf(await indicatorData(indicator, BASE_LOCALE), indicator);
		const sets = new Map(wishes.map(([, found]) => [setName(found), found]));
		entries.push({ indicator, part: INDEX });
		for (const found of sets.values()) {
			const files = (await figureSet(indicator, found, BASE_LOCALE))?.files.keys() ?? [];
			for (const part of files) entries.push({ indicator, part });
		}
	}
	return entries;
}
