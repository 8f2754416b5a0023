declare module 'virtual:comparison-lines' {
	// A module declaration may not import by a relative path.
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const lines: import('../comparison-lines.ts').ComparisonLine[];
	export default lines;
}
