/** A page with nothing but the largest SVG of a built page: the least that any page with that chart can be. */
export function barePage(html: string): string {
	const svgs = html.match(/<svg\b[\s\S]*?<\/svg>/g) ?? [];
	const largest = svgs.reduce((best, svg) => (svg.length > best.length ? svg : best), '');
	if (largest === '') throw new Error('The built page holds no SVG.');
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
		'<title>The same chart</title>',
		'<style>svg{display:block!important;width:100%;min-width:600px}',
		'path{fill:none;stroke:#345}</style></head>',
		`<body><h1>The same chart</h1>${largest}</body></html>`
	].join('\n');
}
