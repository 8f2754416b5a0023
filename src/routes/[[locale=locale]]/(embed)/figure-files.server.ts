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
import { buildFigures, setName } from './figure-sets.server.ts';
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

/** Every small file of an indicator by its name, the index among them. */
interface BuiltFiles {
	index: FigureIndex;
	files: ReadonlyMap<string, FigurePart | FigureIndex>;
}

async function build(indicator: string, locale: Locale): Promise<BuiltFiles> {
	const wishes = wishesOf(await indicatorData(indicator, locale), indicator);
	const found = new Map(wishes.map(([, own]) => [setName(own), own]));
	const sets = (
		await Promise.all([...found.values()].map((own) => buildFigures(indicator, own, locale)))
	).filter((set) => set !== null);
	const index: FigureIndex = {
		wishes: Object.fromEntries(wishes.map(([key, own]) => [key, setName(own)])),
		sets: sets.map(({ listed }) => listed)
	};
	const files = new Map<string, FigurePart | FigureIndex>([
		[INDEX, index],
		...sets.flatMap((set) => [...set.files])
	]);
	return { index, files };
}

const built = new Map<string, Promise<BuiltFiles>>();

function builtFiles(indicator: string, locale: Locale): Promise<BuiltFiles> {
	const key = [indicator, locale].join(' ');
	const known = built.get(key) ?? build(indicator, locale);
	built.set(key, known);
	return known;
}

/** What there is of small files of an indicator, in a language; built once. */
export async function figureIndex(indicator: string, locale: Locale): Promise<FigureIndex> {
	return (await builtFiles(indicator, locale)).index;
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
	return (await builtFiles(indicator, locale)).files.get(name) ?? null;
}

/** Every file of figures that a frame may ask for. */
export async function figureFileEntries(): Promise<{ indicator: string; part: string }[]> {
	const entries: { indicator: string; part: string }[] = [];
	for (const indicator of await embedIndicators()) {
		const { files } = await builtFiles(indicator, BASE_LOCALE);
		for (const part of files.keys()) entries.push({ indicator, part });
	}
	return entries;
}
