/** A page with nothing but the line chart of a built page (the SVG with most paths): the least a page with it can be. */
export function barePage(html: string): string {
	const svgs = html.match(/<svg\b[\s\S]*?<\/svg>/g) ?? [];
	const paths = (svg: string) => svg.split('<path').length;
	const chart = svgs.reduce((best, svg) => (paths(svg) > paths(best) ? svg : best), '');
	if (chart === '') throw new Error('The built page holds no SVG.');
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
		'<title>The same chart</title>',
		'<style>svg{display:block;max-width:720px}path{fill:none;stroke:#345}</style></head>',
		`<body><h1>The same chart</h1>${chart}</body></html>`
	].join('\n');
}
