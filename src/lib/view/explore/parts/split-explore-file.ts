import type { AreaFacts } from '#lib/domain/index.ts';
import { exploreContext } from '../explore-context.ts';
import type { ExploreFile } from '../explore-file.ts';
import type {
	AreasPart,
	CommonPart,
	ExploreIndex,
	ExploreParts,
	IndicatorPart
} from './explore-parts.ts';

/** The explorer's file in parts, of which a view loads only its own. */
export interface SplitExploreFile {
	index: ExploreIndex;
	/** All parts. */
	parts: Required<ExploreParts>;
}

const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);

function areasPart(file: ExploreFile, isPart: (kind: AreaFacts['kind']) => boolean): AreasPart {
	const facts = new Map(file.catalogue.areas.map((row) => [row.ref_area, row]));
	const areas = file.areas.filter(([code]) => {
		const kind = facts.get(code)?.kind;
		return kind !== undefined && isPart(kind);
	});
	const told = areas.flatMap(([code]) => facts.get(code) ?? []);
	const isPlain = told.every(
		({ region, income_group, ldc, lldc, sids }) =>
			region === null && income_group === null && !ldc && !lldc && !sids
	);
	if (isPlain) return { areas };
	return {
		areas,
		facts: told.map((row) => [
			...([row.region, row.income_group] as const),
			...([flag(row.ldc), flag(row.lldc), flag(row.sids)] as const)
		])
	};
}

function indicatorPart(file: ExploreFile, indicator: ExploreFile['indicators'][number]) {
	const facts = file.catalogue.series.filter((row) => row.indicator === indicator.indicator);
	const keys = new Set(facts.map(({ series }) => series));
	const sources = new Set(facts.map(({ source }) => source));
	return {
		...{ indicator, facts },
		series: file.series.filter(({ series }) => keys.has(series)),
		sources: file.sources.filter(({ source }) => sources.has(source))
	} satisfies IndicatorPart;
}

/** Splits the explorer's file; `joinExploreParts` makes of all parts the same file. */
export function splitExploreFile(file: ExploreFile): SplitExploreFile {
	const { catalogue } = file;
	const context = exploreContext(file);
	const indicators = file.indicators.map((row) => indicatorPart(file, row));
	const kinds: ExploreIndex['kinds'] = { world: [], group: [], economy: [], former: [] };
	for (const { ref_area, kind } of catalogue.areas) kinds[kind].push(ref_area);
	const common: Required<Pick<ExploreParts, CommonPart>> = {
		'area-economies': areasPart(file, (kind) => kind === 'economy'),
		'area-groups': areasPart(file, (kind) => kind !== 'economy'),
		'group-members': catalogue.members,
		'all-targets': { targets: catalogue.targets, names: file.targets }
	};
	return {
		index: {
			kinds,
			groups: Object.keys(catalogue.members),
			series: indicators.map(({ indicator: { indicator }, facts }) => {
				const first = context.firstSeries(indicator);
				const keys = facts.map(({ series }) => series);
				return [
					indicator,
					...(first === null ? [] : [first]),
					...keys.filter((key) => key !== first)
				];
			}),
			population: file.population
		},
		parts: { ...common, indicators }
	};
}
