import type { ManifestFile } from '#lib/catalogue/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { MatrixInput, MatrixVerdict } from '#lib/view/index.ts';

/** An indicator that stands behind cells. */
export interface CellIndicator {
	indicator: string;
	name: string;
	/** Action lines that it is mapped to by theme. */
	lines: string[];
	/** Goals and SDG targets that it officially belongs to. */
	goals: string[];
	targets: string[];
}

/** What the matrix page holds for its script. */
export interface MatrixData extends Pick<MatrixInput, 'links' | 'lines' | 'goals'> {
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** The World's cells, in both layers and by every method. */
	world: MatrixVerdict[];
	indicators: CellIndicator[];
	/** `[ref_area, slug, name]` of every area with a page, the World first. */
	areas: [string, string, string][];
	/** The file with the cells of every area. */
	file: Pick<ManifestFile, 'path' | 'sha256' | 'bytes' | 'rows'> & { columns: string[] };
}
