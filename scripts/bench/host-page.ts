/** A page of somebody else with the code of charts, two beside each other, all in sight in `HOST_VIEWPORT`. */
export function hostPage(codes: readonly string[]): string {
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
		'<title>A page with charts</title>',
		'<style>body{display:grid;grid-template-columns:repeat(2,752px);gap:16px;align-items:start;margin:16px;',
		'font:16px/1.5 sans-serif}h1,p,div{margin:0}h1,p{grid-column:1/-1}</style></head>',
		`<body><h1>A page with charts</h1><p>${codes.length} of them.</p>`,
		...codes.map((code) => `<div>${code}</div>`),
		'<p>The words below the charts.</p></body></html>'
	].join('\n');
}

/** A screen in which a page of twelve charts is wholly in sight, so that no browser lets any of them wait. */
export const HOST_VIEWPORT = { width: 1552, height: 5200 };
