/** Loads on first need what rebuilds an indicator's charts for a reader's choice. */
export async function openIndicatorView() {
	const [view, sections] = await Promise.all([
		import('./indicator-view.ts'),
		import('./breakdown-section.ts')
	]);
	return {
		buildIndicatorView: view.buildIndicatorView,
		buildBreakdownSections: sections.buildBreakdownSections
	};
}
