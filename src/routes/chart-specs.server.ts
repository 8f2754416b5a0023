import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { selectFigures, type ExploreView, type Figure } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	EMPTY_EMBED_CHOICE,
	exploreNames,
	exploreTitle,
	firstAreas,
	noteWords,
	parseChartSpec,
	specExploreView,
	specTitle,
	type ChartSpec,
	type ExploreFile
} from '#lib/view/index.ts';
import { exploreFile } from './explore-file.server.ts';
import { allRows, areaLabels, siteData } from './site-data.server.ts';

const FOLDER = 'data/charts';

let specs: Promise<ReadonlyMap<string, ChartSpec>> | undefined;

async function readSpecs(): Promise<ReadonlyMap<string, ChartSpec>> {
	const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).sort();
	return new Map(
		await Promise.all(
			files.map(async (file): Promise<[string, ChartSpec]> => {
				const raw: unknown = JSON.parse(await readFile(path.join(FOLDER, file), 'utf8'));
				return [path.basename(file, '.json'), parseChartSpec(raw)];
			})
		)
	);
}

/** Every chart spec of the site by its name, which is that of its file; read once. */
export function chartSpecs(): Promise<ReadonlyMap<string, ChartSpec>> {
	specs ??= readSpecs();
	return specs;
}

/** What the chart of a spec is drawn from, and what it says. */
export interface SpecDrawing {
	spec: ChartSpec;
	view: ExploreView;
	figures: Figure[];
	file: ExploreFile;
	/** What the chart says: the finding, or what is drawn. */
	title: string;
	notes: string[];
}

/** What a spec draws in a language; null where there is none of the name, or its indicator has no such figures. */
export async function specDrawing(name: string, locale: Locale): Promise<SpecDrawing | null> {
	const spec = (await chartSpecs()).get(name);
	if (!spec) return null;
	const file = await exploreFile(locale);
	const { catalogue } = file;
	const empty = specExploreView(spec, EMPTY_EMBED_CHOICE, file);
	const series = catalogue.series.find((row) => row.series === empty?.selection.series[0]);
	if (!empty || !series) return null;
	const keys = [series.series, ...(series.aggregates === null ? [] : [series.aggregates])];
	const rows = (await Promise.all(keys.map(allRows))).flat();
	const whole = { ...empty.selection, areas: catalogue.areas.map(({ ref_area }) => ref_area) };
	const areas =
		empty.selection.areas.length > 0
			? empty.selection.areas
			: firstAreas(selectFigures(rows, whole, catalogue), file);
	const view: ExploreView = { ...empty, selection: { ...empty.selection, areas } };
	const figures = selectFigures(rows, view.selection, catalogue);
	const names = exploreNames(file, locale);
	const labels = areaLabels((await siteData()).areas, locale);
	const finding = specTitle({ spec, view, series, rows, figures, areas: labels, names });
	return {
		...{ spec, view, figures, file },
		title: finding ?? exploreTitle(view, names),
		notes: spec.notes.map((note) => noteWords(note, locale))
	};
}
