import type { ExploreCatalogue, ExploreView } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ExploreNames } from '../explore-input.ts';
import { transformationWords } from '../steps/transformation-words.ts';
import { curlCode } from './curl-code.ts';
import { notebookPlan } from './notebook-plan.ts';
import { observableCode } from './observable-code.ts';
import { pythonCode } from './python-code.ts';
import { rCode } from './r-code.ts';

/** Ready code for one tool. */
export interface NotebookCode {
	tool: string;
	code: string;
}

/** What the code of a view is made from. */
export interface NotebookInput {
	/** The whole address of the site, ending in `/`. */
	site: string;
	catalogue: ExploreCatalogue;
	names: ExploreNames;
	/** What a target is called. */
	targetName: (target: string) => string;
}

/**
 * Code in R, Python, Observable and curl that fetches the rows of a view from the static files, each series in the
 * release of the catalogue. Steps that only the SQL does are named in comments. None for a reader's own SQL, and none
 * where nothing is chosen.
 */
export function notebookLines(
	{ selection, transformations, sql }: ExploreView,
	{ site, catalogue, names, targetName }: NotebookInput
): NotebookCode[] {
	const plan = notebookPlan(selection, catalogue);
	const hasAreas = plan.named.length > 0 || plan.membersOf.length > 0 || plan.economies;
	if (sql !== null || plan.parts.length === 0 || !hasAreas) return [];
	const { locale } = names;
	const steps = transformations.map((step) => transformationWords(step, names, targetName));
	const notes = [
		...(selection.absent ? [m.explore_notebook_absent({}, { locale })] : []),
		...(steps.length > 0 ? [m.explore_notebook_steps({ steps: steps.join('; ') }, { locale })] : [])
	];
	const api = `${site}api/v1/`;
	return [
		{ tool: 'R', code: rCode(plan, api, notes) },
		{ tool: 'Python', code: pythonCode(plan, api, notes) },
		{ tool: 'Observable', code: observableCode(plan, api, notes) },
		{ tool: 'curl', code: curlCode(plan, api, notes, names) }
	];
}
