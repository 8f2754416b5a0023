/** Which paths of the site have which value of a header. */
export interface HeaderChoice {
	/**
	 * A regular expression on the path from the site's root, which starts with `/`: of a folder, or of the index in it.
	 * All servers that we write for must read it: no look-around, no backreference, `$` only for the end.
	 */
	paths: string;
	value: string;
}

/** A header, and its values: the first choice that fits a path holds, a path that none fits has no such header. */
export interface HeaderRule {
	header: string;
	choices: readonly HeaderChoice[];
}

const EVERYTHING = '^/';
const PAGES = '(/|\\.html)$';
/** The folder of embeds of each language. */
const EMBEDS = '^(/[a-z]{2,3}(-[A-Za-z]+)?)?/embed/';
/** Names that hold the hash of what is in the file. */
const HASHED = '(^/_app/immutable/|\\.[0-9a-f]{8,}\\.[a-z0-9]+$)';
/** What a frame in a strange page asks for: its own files, and what notebooks and other sites read. */
const SHARED = `(${EMBEDS}|^/(data|api|geo|_app/immutable)/|\\.(json|jsonld|woff2|ttf)$)`;

const HOUR = 3600;
const YEAR = 31_536_000;

const onPages = (value: string): HeaderChoice[] => [{ paths: PAGES, value }];
const everywhere = (value: string): HeaderChoice[] => [{ paths: EVERYTHING, value }];
const onShared = (value: string): HeaderChoice[] => [{ paths: SHARED, value }];

/**
 * The headers of the built site, for our own server and for those of hosts. What a page may load is in the page itself
 * (SvelteKit writes the hashes of its scripts into a <meta> policy); only `frame-ancestors` must be a header. A worker
 * obeys the policy of its own response, so workers carry one that lets Wasm compile. A frame without an origin of its
 * own (`sandbox="allow-scripts"`) loads scripts, fonts and figures as a stranger, and needs leave for each.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
	{ header: 'X-Content-Type-Options', choices: everywhere('nosniff') },
	{
		header: 'Cache-Control',
		choices: [
			{ paths: HASHED, value: `public, max-age=${YEAR}, immutable` },
			// Scripts that stand in strange pages under an address that never changes.
			{ paths: '^/embed/[^/]+\\.js$', value: `public, max-age=${HOUR}` },
			...everywhere('no-cache')
		]
	},
	{
		header: 'Content-Security-Policy',
		choices: [
			{ paths: `${EMBEDS}(.*/)?([^/]+\\.html)?$`, value: 'frame-ancestors *' },
			...onPages("frame-ancestors 'self'"),
			{
				paths: '[Ww]orker[^/]*\\.m?js$',
				value: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
			}
		]
	},
	{ header: 'Referrer-Policy', choices: onPages('strict-origin-when-cross-origin') },
	{
		header: 'Permissions-Policy',
		choices: onPages('camera=(), geolocation=(), microphone=()')
	},
	{ header: 'Access-Control-Allow-Origin', choices: onShared('*') },
	{ header: 'Cross-Origin-Resource-Policy', choices: onShared('cross-origin') }
];

const compiled = HEADER_RULES.map(({ header, choices }) => ({
	header,
	choices: choices.map(({ paths, value }) => ({ pattern: new RegExp(paths), value }))
}));

/** The headers of a path from the site's root (`/fr/embed/matrix/`), without its type. */
export function headersOf(path: string): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const { header, choices } of compiled) {
		const choice = choices.find(({ pattern }) => pattern.test(path));
		if (choice) headers[header] = choice.value;
	}
	return headers;
}
