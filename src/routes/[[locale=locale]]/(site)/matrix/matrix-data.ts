import type { ProgressMethod, Verdict } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type {
	EffortCounts,
	EffortFacet,
	MatrixInput,
	MatrixSource,
	MemberVerdict
} from '#lib/view/index.ts';
import type { CellIndicator } from '../../../cell-indicator.ts';

/** What the methods say of an indicator of the World, with the scores. */
export interface WorldVerdict {
	indicator: string;
	series: string;
	methods: Partial<Record<ProgressMethod, [Verdict, number | null]>>;
}

/** What a file is checked by. */
export interface FileCheck {
	sha256: string;
	bytes: number;
}

/** What the matrix page holds for its script. */
export interface MatrixData extends Pick<MatrixInput, 'links' | 'lines' | 'goals'> {
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** The World's verdicts on the indicators behind cells. */
	world: WorldVerdict[];
	indicators: CellIndicator[];
	/** `[ref_area, slug, name]` of every area with a page, the World first. */
	areas: [string, string, string][];
	sources: MatrixSource[];
	/** The checks of the World's file of verdicts, and of the file with the checks of every area's. */
	files: { world: FileCheck; checks: FileCheck };
	/** How many activities serve what, all of them. */
	effort: EffortCounts;
	/** `[code, name]` of the values of each facet of activities, in the order in which they are offered. */
	facets: Record<EffortFacet, [string, string][]>;
	/** The checks of the file of activities, and of their names. */
	effortFiles: { rows: FileCheck; names: FileCheck };
}

/** The World's verdicts in rows, as those of other areas come. */
export function worldVerdicts({ world }: Pick<MatrixData, 'world'>): MemberVerdict[] {
	return world.flatMap(({ indicator, series, methods }) =>
		Object.entries(methods).map(([method, [verdict, score]]) => ({
			...{ indicator, series, verdict, score },
			method: method as ProgressMethod
		}))
	);
}
