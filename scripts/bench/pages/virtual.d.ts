// A module declaration may not import by a relative path.
declare module 'virtual:comparison-lines' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const lines: import('../comparison-lines.ts').ComparisonLine[];
	export default lines;
}

declare module 'virtual:comparison-figures' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const figures: import('../comparison-lines.ts').ComparisonFigures;
	export default figures;
}
