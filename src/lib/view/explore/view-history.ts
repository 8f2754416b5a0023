import type { ExploreView } from '#lib/domain/index.ts';

/** The views before and after the one shown, the nearest last. */
export interface ViewHistory {
	past: readonly ExploreView[];
	future: readonly ExploreView[];
}

export const NO_HISTORY: ViewHistory = { past: [], future: [] };

const MOST_STEPS = 100;

/** The history after another view took the place of `before`. */
export function rememberView({ past }: ViewHistory, before: ExploreView): ViewHistory {
	return { past: [...past, before].slice(-MOST_STEPS), future: [] };
}

/** The view before `present`, and the history then; null where there is none. */
export function undoView(
	{ past, future }: ViewHistory,
	present: ExploreView
): { view: ExploreView; history: ViewHistory } | null {
	const view = past.at(-1);
	if (!view) return null;
	return { view, history: { past: past.slice(0, -1), future: [...future, present] } };
}

/** The view that was undone last, and the history then; null where there is none. */
export function redoView(
	{ past, future }: ViewHistory,
	present: ExploreView
): { view: ExploreView; history: ViewHistory } | null {
	const view = future.at(-1);
	if (!view) return null;
	return { view, history: { past: [...past, present], future: future.slice(0, -1) } };
}
