import type { EmbedChart } from './embed-chart.ts';

/** A page with the title of a chart, its lines as JSON, and a script (its address from the page) that draws them. */
export function embedPage({ title, unit, lines }: EmbedChart, script: string): string {
	const data = JSON.stringify({ unit, lines }).replaceAll('<', '\\u003c');
	return [
		...head(title, '#chart{width:720px;height:400px}'),
		`<script type="module" src="${script}"></script></head>`,
		`<body><h1>${title}</h1><div id="chart"></div>`,
		`<script type="application/json" id="data">${data}</script></body></html>`
	].join('\n');
}

/** A page with the title and the wide drawing of a prerendered embed, and nothing else: the least a page with it can be. */
export function bareEmbed(html: string): string {
	const drawing = /<svg class="wide"[\s\S]*?<\/svg>/.exec(html)?.[0];
	const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
	if (drawing === undefined || title === undefined) throw new Error('The embed holds no drawing.');
	const used = new Set([...drawing.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
	const colours = [...used].flatMap(
		(name) => new RegExp(`${name}:#[0-9a-f]{6}`).exec(html)?.[0] ?? []
	);
	return [
		...head(title, `:root{${colours.join(';')}}svg{display:block;width:720px}`),
		`</head><body><h1>${title}</h1>${drawing}</body></html>`
	].join('\n');
}

function head(title: string, style: string): string[] {
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
		`<title>${title}</title>`,
		'<style>body{margin:12px 16px;background:#fdfdfb;color:#16202c;font:16px/1.5 sans-serif}',
		`h1{margin:0 0 12px;font-size:1.25rem;line-height:1.25}${style}</style>`
	];
}
