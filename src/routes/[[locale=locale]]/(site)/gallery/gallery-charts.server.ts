import { readFile } from 'node:fs/promises';
import { EXPLORE_LAYOUTS, prepareChart, type FrameSource, type Scene } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	embedModel,
	embedPath,
	encodeExploreView,
	exploreNames,
	type EmbedView
} from '#lib/view/index.ts';
import { chartSpecs, specDrawing } from '../../../chart-specs.server.ts';
import { siteHref } from '../../../site-href.ts';

/** Px for which a chart of the gallery is laid out: the width of its column. */
const WIDTH = 360;

/** A chart of the gallery as its page shows it. */
export interface GalleryChart {
	/** The name of its spec. */
	name: string;
	type: EmbedView;
	title: string;
	/** Unit, areas and years. */
	subtitle: string;
	scene: Scene;
	notes: string[];
	/** The figures that it shows. */
	table: ReturnType<typeof embedModel>['table'];
	sources: FrameSource[];
	/** The same figures in the explorer; the chart alone, as other pages frame it; its spec. */
	hrefs: { explore: string; frame: string; spec: string };
}

async function galleryChart(
	name: string,
	{ locale, root }: { locale: Locale; root: string }
): Promise<GalleryChart> {
	const drawing = await specDrawing(name, locale);
	if (!drawing) throw new Error(`data/charts/${name}.json: its indicator has no such figures`);
	const { spec, view, title, notes, file } = drawing;
	const names = exploreNames(file, locale);
	const model = embedModel({ ...drawing, names, highlight: [] });
	const input = await prepareChart(model.input, (path) => readFile(`static/${path}`, 'utf8'));
	const layout = await EXPLORE_LAYOUTS[input.chart.kind]();
	const scene = layout(input, WIDTH);
	const path = embedPath({ kind: 'chart', chart: name }, locale);
	return {
		...{ name, title, scene },
		type: spec.type,
		subtitle: model.subtitle,
		notes: [...notes, ...(scene.notes ?? [])],
		table: model.table,
		sources: model.sources,
		hrefs: {
			explore: `${siteHref('/explore/', locale, root)}?${encodeExploreView(view)}`,
			frame: root + path.slice(1),
			spec: `${root}embed/chart/${name}/spec.json`
		}
	};
}

/** Every chart of the gallery, by the names of their specs. */
export async function galleryCharts(place: {
	locale: Locale;
	root: string;
}): Promise<GalleryChart[]> {
	const names = [...(await chartSpecs()).keys()];
	return Promise.all(names.map((name) => galleryChart(name, place)));
}
