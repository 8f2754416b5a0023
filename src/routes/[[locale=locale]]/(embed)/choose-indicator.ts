import type { ExploreView } from '#lib/domain/index.ts';
import {
	areasByAddress,
	embedExploreView,
	embedSeries,
	type ChartFile,
	type DroppedPart,
	type EmbedAddress,
	type EmbedChoice
} from '#lib/view/index.ts';
import { droppedNotice } from './dropped-notice.ts';
import type { AskedChoice, EmbedPage } from './embed-page.ts';
import { ownChart, ownChoice } from './own-chart.ts';

/** A choice as a view of the explorer. */
export interface Chosen {
	/** Areas by name, for the reader to take away again. */
	chosen: [string, string][] | null;
	view: ExploreView | null;
	/** Codes of areas that stand out. */
	highlight: string[];
	notices: string[];
	address: EmbedAddress;
}

/** The view of a frame's chart of an indicator. */
function ownView(page: EmbedPage) {
	const chart = ownChart(page);
	return (choice: EmbedChoice, file: ChartFile) =>
		chart && embedExploreView(chart, ownChoice(page, choice), file);
}

/** What an address asks for and the chart does not have: layers and methods, a comparison, a series that does not suit it. */
function unusedParts(page: EmbedPage, choice: EmbedChoice, file: ChartFile): DroppedPart[] {
	const chart = ownChart(page);
	const { series, by, layer, method } = choice;
	const found = chart && embedSeries(file, chart.indicator, chart.view, ownChoice(page, choice));
	const unused: [parameter: string, value: string | null][] = [
		['series', found?.series.series === series ? null : series],
		['by', found?.gap?.by === by ? null : by],
		['layer', layer],
		['method', method]
	];
	return unused.flatMap(([parameter, value]) => (value === null ? [] : [{ parameter, value }]));
}

/** What an address asks for of an indicator, as far as `file` knows it. */
export function chooseIndicator<File extends ChartFile>(
	page: EmbedPage,
	{ search, read }: AskedChoice,
	file: File,
	viewOf: (choice: EmbedChoice, file: File) => ExploreView | null = ownView(page)
): Chosen {
	const codes = areasByAddress(file);
	const series = new Set(file.catalogue.series.map((row) => row.series));
	const kinds = new Map(file.catalogue.areas.map(({ ref_area, kind }) => [ref_area, kind]));
	const drawnAs = ownChart(page)?.view;
	let showsAll = drawnAs === 'map' || drawnAs === 'ranking';
	/** Economies alone stand in a map, and the World in a ranking; groups where areas are chosen. */
	const isShown = (code: string) => {
		const kind = kinds.get(codes.get(code) ?? '');
		return kind === 'economy' || (kind === 'world' && drawnAs === 'ranking');
	};
	const { address, dropped } = read(page.subject, page.locale, search, {
		hasArea: (code, parameter) => {
			if (!codes.has(code) || (drawnAs === 'map' && parameter === 'areas')) return false;
			if (parameter === 'highlight') return !showsAll || isShown(code);
			showsAll = false;
			return true;
		},
		hasSeries: (key) => series.has(key)
	});
	const unused = unusedParts(page, address.choice, file);
	const isUnused = (name: string) => unused.some(({ parameter }) => parameter === name);
	const choice: EmbedChoice = {
		...address.choice,
		...(isUnused('series') && { series: null }),
		...(isUnused('by') && { by: null })
	};
	const names = new Map(file.areas.map(([ref_area, name]) => [ref_area, name]));
	return {
		view: viewOf(choice, file),
		highlight: choice.highlight.flatMap((code) => codes.get(code) ?? []),
		notices: droppedNotice([...dropped, ...unused], page.words.dropped),
		address: { ...address, choice },
		chosen: [...new Set([...choice.areas, ...choice.highlight])].flatMap(
			(code): [string, string][] => {
				const name = names.get(codes.get(code) ?? '');
				return name === undefined ? [] : [[code, name]];
			}
		)
	};
}
