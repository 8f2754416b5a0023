/** Loads on first need what rebuilds an indicator's charts for a reader's choice. */
export async function openIndicatorView() {
	const { buildIndicatorView } = await import('./indicator-view.ts');
	const { buildBreakdownSections } = await import('./breakdown-section.ts');
	return { buildIndicatorView, buildBreakdownSections };
}
