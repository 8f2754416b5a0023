import { pictureSvg, sceneMarkup } from '#lib/charts/index.ts';
import { m } from '#lib/i18n/index.ts';
import {
	areaChoiceWords,
	buildPivot,
	exploreSubtitle,
	exploreTitle,
	figureExport,
	pivotExport,
	shownSources,
	transformationWords,
	type CitationSubject,
	type TakeHome
} from '#lib/view/index.ts';
import { structureAddress } from '../take-home/structure-address.ts';
import type { ExploreState } from './explore-state.svelte.ts';

/** The width of a chart that is taken away, in px. */
const WIDTH = 760;

const today = () => new Date().toISOString().slice(0, 10);

/** What a reader can take home of a view: its rows, its chart, how to cite it. */
export function exploreTakeHome(explore: ExploreState): TakeHome {
	const { view, names, figures, file, locale } = explore;
	const targetName = (target: string) => explore.targetName(target);
	const title = exploreTitle(view, names);
	const sources = shownSources(figures, file);
	const { layout, chartInput } = explore;
	const { selection } = view;
	const listed = (values: readonly string[], words: (value: string) => string) =>
		values.map(words).join('; ');
	const filters = [
		{
			name: m.explore_field_series(),
			value: listed(selection.series, (key) => names.value('series', key))
		},
		{
			name: m.explore_field_ref_area(),
			value: listed(selection.areas, (area) => areaChoiceWords(area, names))
		},
		...(selection.from === null && selection.to === null
			? []
			: [
					{
						name: m.explore_field_time_period(),
						value: `${selection.from ?? ''}–${selection.to ?? ''}`
					}
				])
	];
	return {
		fileName: 'explore',
		table: () => {
			const choice = {
				...{ title, filters, address: location.href, accessed: today() },
				structure: structureAddress(explore.root),
				sources: sources.map((source) => ({ ...source, address: source.licence_url })),
				notes: sources.flatMap(({ cautions }) => cautions ?? []),
				transformations: view.transformations.map((step) =>
					transformationWords(step, names, targetName)
				)
			};
			const pivoted = view.pivot && buildPivot(figures, view.pivot, names);
			return Promise.resolve(
				pivoted?.kind === 'table'
					? pivotExport(pivoted, names, choice)
					: figureExport(figures, names, choice)
			);
		},
		...(layout === null || figures.length === 0
			? {}
			: {
					svg: () => {
						const scene = layout.place(chartInput, WIDTH);
						return Promise.resolve(
							pictureSvg({
								title,
								subtitle: exploreSubtitle(view, figures, names, targetName),
								body: { markup: sceneMarkup(scene), width: scene.width, height: scene.height },
								keys: scene.keys,
								notes: scene.notes ?? [],
								sources,
								address: location.href,
								accessed: today(),
								summary: scene.summary,
								locale
							})
						);
					}
				}),
		citations: citations(explore)
	};
}

/** How to cite each series shown. */
function citations({ figures, names, file }: ExploreState): CitationSubject[] {
	const shown = [...new Set(figures.map(({ series }) => series))];
	return shown.flatMap((key) => {
		const series = names.series(key);
		const source = file.sources.find((row) => row.source === series?.source);
		if (!series || !source) return [];
		return [
			{
				indicator: series.name,
				code: series.source_code,
				source,
				url: location.href,
				accessed: new Date(),
				site: m.site_name()
			}
		];
	});
}
