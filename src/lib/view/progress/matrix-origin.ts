import type { ManifestSource } from '#lib/catalogue/index.ts';
import type { MatrixModel } from './matrix-model.ts';
import type { MemberVerdict } from './member-summaries.ts';

/** A source as a matrix names it, its title in the reader's language. */
export interface MatrixSource extends ManifestSource {
	licence_url: string | null;
}

/** What a matrix speaks of and comes from, for the files that leave the page. */
export interface MatrixOrigin {
	/** Code, name and last part of the address of the area. */
	ref_area: string;
	area: string;
	slug: string;
	/** Address of the page that shows it. */
	address: string;
	/** Which activities are counted, in a sentence. */
	effort?: string;
	/** Those whose figures stand behind the layer's cells. */
	sources: MatrixSource[];
	/** Key of `sources` by indicator; an indicator without a verdict has none. */
	sourceOf: ReadonlyMap<string, string>;
}

/** The sources whose figures stand behind a matrix: a series' id begins with that of its source. */
export function matrixSources(
	{ rows }: Pick<MatrixModel, 'rows'>,
	verdicts: readonly Pick<MemberVerdict, 'indicator' | 'series'>[],
	sources: readonly MatrixSource[]
): Pick<MatrixOrigin, 'sources' | 'sourceOf'> {
	const members = new Set(rows.flat().flatMap((cell) => cell.members));
	const sourceOf = new Map(
		verdicts
			.filter(({ indicator }) => members.has(indicator))
			.map(({ indicator, series }) => [indicator, series.slice(0, series.indexOf('.'))])
	);
	const used = new Set(sourceOf.values());
	return { sources: sources.filter(({ source }) => used.has(source)), sourceOf };
}
