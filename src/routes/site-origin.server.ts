/** The variable that tells a build where the site will be hosted. */
const VARIABLE = 'SITE_ORIGIN';

/**
 * The address at which the site will be hosted, without a slash at its end (`https://ict.example`, or with a folder), as
 * the variable SITE_ORIGIN says; null where it says nothing. Throws where it is no address of a site.
 */
export function siteOrigin(
	env: Readonly<Record<string, string | undefined>> = process.env
): string | null {
	const text = env[VARIABLE]?.trim() ?? '';
	if (text === '') return null;
	const url = URL.canParse(text) ? new URL(text) : null;
	const isSite =
		url !== null &&
		/^https?:$/.test(url.protocol) &&
		[url.search, url.hash, url.username, url.password].every((part) => part === '');
	if (!isSite) throw new Error(`${VARIABLE} is the address of a site, not "${text}".`);
	return url.href.replace(/\/+$/, '');
}
