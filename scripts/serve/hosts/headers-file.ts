import { headersOf } from '../header-rules.ts';

/** What the built site holds, as paths from its root; those of folders start and end with `/`. */
export interface SitePaths {
	/** The folders of embeds. */
	embeds: readonly string[];
	/** The other folders of which everything below is pages and what belongs to them. */
	folders: readonly string[];
	/** Single pages. */
	pages: readonly string[];
	/** Scripts of embeds that stand under an address that never changes. */
	scripts: readonly string[];
}

type Headers = Record<string, string>;

/** Cloudflare reads no more. */
const MOST_RULES = 100;

function only(path: string, wanted: (header: string) => boolean): Headers {
	return Object.fromEntries(Object.entries(headersOf(path)).filter(([header]) => wanted(header)));
}

const policy = (path: string) => only(path, (header) => header === 'Content-Security-Policy');
const cached = (path: string) => only(path, (header) => header === 'Cache-Control');

/**
 * The `_headers` file of Netlify, Cloudflare Pages and their like. Where two rules fit a path, one host joins the values
 * of a header and another takes the last; two policies joined forbid what either forbids, and only Cloudflare can take a
 * header off again. So no two rules that overlap set the same header, and each folder of pages is named instead of `/*`.
 */
export function headersFile({ embeds, folders, pages, scripts }: SitePaths): string {
	const everywhere: Headers = {
		...only('/', (header) => !/^(Cache-Control|Content-Security-Policy)$/.test(header)),
		// Not all of these hosts match the end of a name; whatever is public may be read by other sites.
		...only('/data/', (header) => /^(Access-Control|Cross-Origin)-/.test(header))
	};
	const rules: [string, Headers][] = [
		['/*', everywhere],
		['/_app/immutable/*', cached('/_app/immutable/')],
		...scripts.map((path): [string, Headers] => [path, cached(path)]),
		...[...embeds, ...folders].map((path): [string, Headers] => [`${path}*`, policy(path)]),
		...pages.map((path): [string, Headers] => [path, policy(path)])
	];
	if (rules.length > MOST_RULES)
		throw new Error(`_headers has ${rules.length} rules; hosts read ${MOST_RULES}.`);
	const blocks = rules.map(([path, headers]) =>
		[path, ...Object.entries(headers).map(([header, value]) => `  ${header}: ${value}`)].join('\n')
	);
	return `# Netlify, Cloudflare Pages: no two rules that fit one path set the same header.\n${blocks.join('\n')}\n`;
}
