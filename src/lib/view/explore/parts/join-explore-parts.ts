import type { AreaFacts } from '#lib/domain/index.ts';
import type { ExploreFile, ExploreSource } from '../explore-file.ts';
import type { AreasPart, ExploreIndex, ExploreParts } from './explore-parts.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function factsOf(part: AreasPart, kinds: ReadonlyMap<string, AreaFacts['kind']>): AreaFacts[] {
	return part.areas.map(([ref_area], index) => {
		const [region = null, income_group = null, ldc, lldc, sids] = part.facts?.[index] ?? [];
		return {
			...{ ref_area, kind: kinds.get(ref_area) ?? 'former', region, income_group },
			...{ ldc: ldc === 1, lldc: lldc === 1, sids: sids === 1 }
		};
	});
}

/** The explorer's file as far as the parts hold it, in the order of the whole. */
export function joinExploreParts(
	{ kinds, population }: ExploreIndex,
	parts: ExploreParts
): ExploreFile {
	const kindOf = new Map(
		Object.entries(kinds).flatMap(([kind, codes]) =>
			codes.map((code) => [code, kind as AreaFacts['kind']] as const)
		)
	);
	const areas = [parts['area-economies'], parts['area-groups']].filter(
		(part) => part !== undefined
	);
	const sources = new Map<string, ExploreSource>();
	for (const own of parts.indicators) for (const row of own.sources) sources.set(row.source, row);
	return {
		catalogue: {
			series: parts.indicators.flatMap(({ facts }) => facts),
			areas: areas
				.flatMap((part) => factsOf(part, kindOf))
				.sort((a, b) => byText(a.ref_area, b.ref_area)),
			members: parts['group-members'] ?? {},
			targets: parts['all-targets']?.targets ?? []
		},
		indicators: parts.indicators.map(({ indicator }) => indicator),
		series: parts.indicators
			.flatMap(({ series }) => series)
			.sort((a, b) => byText(a.series, b.series)),
		areas: areas.flatMap((part) => part.areas).sort(([a], [b]) => byText(a, b)),
		sources: [...sources.values()].sort((a, b) => byText(a.source, b.source)),
		targets: parts['all-targets']?.names ?? {},
		population
	};
}
