import { pictureSvg, sceneMarkup } from '#lib/charts/index.ts';
import { m } from '#lib/i18n/index.ts';
import {
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
import { exploreFilters } from './explore-filters.ts';
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
	const { layout } = explore.fitting;
	const { chartInput } = explore;
	return {
		fileName: 'explore',
		table: () => {
			const choice = {
				...{
					title,
					filters: exploreFilters(view, names),
					address: location.href,
					accessed: today()
				},
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
		...(figures.length === 0
			? {}
			: {
					svg: async () => {
						const { readyChart } = await import('../../../ready-chart.ts');
						const scene = layout.place(await readyChart(chartInput, explore.root), WIDTH);
						return pictureSvg({
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
						});
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
