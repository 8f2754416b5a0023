import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExploreView, Figure } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	EMPTY_EMBED_CHOICE,
	exploreNames,
	exploreTitle,
	noteWords,
	parseChartSpec,
	specExploreView,
	specTitle,
	type ChartSpec,
	type ExploreFile
} from '#lib/view/index.ts';
import { exploreFile } from './explore-file.server.ts';
import { firstFigures } from './first-figures.server.ts';
import { areaLabels, siteData } from './site-data.server.ts';

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
	const empty = specExploreView(spec, EMPTY_EMBED_CHOICE, file);
	const first = empty && (await firstFigures(empty, file));
	if (!first) return null;
	const { view, figures, rows, series } = first;
	const names = exploreNames(file, locale);
	const labels = areaLabels((await siteData()).areas, locale);
	const finding = specTitle({ spec, view, series, rows, figures, areas: labels, names });
	return {
		...{ spec, view, figures, file },
		title: finding ?? exploreTitle(view, names),
		notes: spec.notes.map((note) => noteWords(note, locale))
	};
}
