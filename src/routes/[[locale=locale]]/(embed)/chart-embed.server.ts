import { readFile } from 'node:fs/promises';
import type { Locale } from '#lib/i18n/index.ts';
import { areaAddresses, type EmbedSubject } from '#lib/view/index.ts';
import { chartSpecs, specDrawing } from '../../chart-specs.server.ts';
import { siteHref } from '../../site-href.ts';
import { drawChart } from './draw-chart.ts';
import type { DrawnEmbed } from './embed-page.ts';

/** Every chart of the gallery that has an address: one for each spec. */
export async function chartSubjects(): Promise<EmbedSubject[]> {
	return [...(await chartSpecs()).keys()].map((chart) => ({ kind: 'chart', chart }));
}

/** A chart of the gallery as its frame is prerendered; null where there is none of the name. */
export async function chartEmbed(
	chart: string,
	locale: Locale,
	root: string
): Promise<DrawnEmbed | null> {
	const drawing = await specDrawing(chart, locale);
	if (!drawing) return null;
	const { spec, view, figures, file, title, notes } = drawing;
	const drawn = await drawChart({
		...{ view, figures, file, locale, title, notes },
		population: new Map(),
		highlight: [],
		notices: [],
		chosen: [],
		href: siteHref(`/indicators/${spec.indicator}/`, locale, root),
		readText: (path) => readFile(`static/${path}`, 'utf8')
	});
	return { ...drawn, areas: areaAddresses(view.selection.areas, file) };
}
