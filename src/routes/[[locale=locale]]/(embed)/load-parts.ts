import { partOfCode, type FigurePart } from '#lib/view/index.ts';
import type { AskedChoice, EmbedPage } from './embed-page.ts';
import { figureFileName, type FigureFiles } from './figure-files.ts';
import { loadOnce } from './load-once.ts';
import { ownChart, ownChoice } from './own-chart.ts';

/** Files of figures, and whether they hold only the areas that were asked for. */
interface LoadedParts {
	parts: FigurePart[];
	byArea: boolean;
}

function loadPart(files: FigureFiles, part: number | 'latest' | 'whole'): Promise<FigurePart>[] {
	const [sha256, bytes] = (typeof part === 'number' ? files.parts[part] : files[part]) ?? [];
	if (sha256 === undefined || bytes === undefined) return [];
	const url = `${files.url}${figureFileName(files.view, part)}.json`;
	return [loadOnce<FigurePart>(url, { sha256, bytes })];
}

/**
 * The small files that a usual choice of an indicator needs: the parts that hold its areas, or that of all economies.
 * Null for any other choice, which is drawn from the files of its series.
 */
export async function loadParts(
	page: EmbedPage,
	{ search, read }: AskedChoice
): Promise<LoadedParts | null> {
	const { subject, figures, locale } = page;
	const own = ownChart(page);
	if (!own || !figures) return null;
	const codes: string[] = [];
	// Which areas there are is not known yet: every code is looked for.
	const hasArea = (code: string) => codes.push(code) > 0;
	const { choice } = read(subject, locale, search, { hasArea }).address;
	const { areas, series, vintage, by } = choice;
	const { from, to } = ownChoice(page, choice);
	const { view } = own;
	if (series !== null || vintage !== null || (view === 'gap' && by !== null)) return null;
	const byArea = areas.length > 0 && view !== 'map';
	if (!byArea && (view === 'line' || view === 'gap')) return null;
	const all = view === 'ranking' && (to ?? from) === null ? 'latest' : 'whole';
	const wanted = byArea
		? new Set(codes.map((code) => partOfCode(code, figures.parts.length)))
		: ([all] as const);
	return {
		parts: await Promise.all([...wanted].flatMap((part) => loadPart(figures, part))),
		byArea
	};
}
