import { BASE_LOCALE, maybeLocale, type Locale } from '#lib/i18n/index.ts';
import { decodeEmbed, type EmbedContext, type ReadEmbed } from './decode-embed.ts';
import type { EmbedSubject } from './embed-address.ts';
import { maybeEmbedSubject } from './embed-path.ts';

/** Why a text names no embed: it is no address, one of another site, one of a page that cannot be embedded, or nothing has this name. */
export type EmbedFault = 'no_address' | 'elsewhere' | 'no_embed' | 'unknown';

/** The embed that a text names, or what was wrong with which part of it. */
export type FoundEmbed = ReadEmbed | { fault: EmbedFault; part: string };

/** What a text is read against. */
export interface FindEmbedContext extends EmbedContext {
	/** The whole address of the site's root, ending in `/`. */
	site: string;
	/** Whether there is such an embed. */
	hasSubject: (subject: EmbedSubject) => boolean;
}

/** The longest text that is read as an address. */
const LONGEST = 20_000;
/** The longest piece of an address that is told to a reader. */
const SHOWN = 80;

/** What of a page of the site can be embedded; null where nothing can. */
function pageSubject(path: string): EmbedSubject | null {
	const [top, name, ...more] = path.split('/').filter((part) => part !== '');
	if (more.length > 0) return null;
	if (name === undefined) {
		if (top === 'explore' || top === 'matrix') return { kind: top };
		return top === 'activities' ? { kind: top, line: null } : null;
	}
	const kinds: Readonly<Record<string, string>> = {
		indicators: 'indicator',
		economies: 'economy',
		'action-lines': 'action-line'
	};
	const kind = kinds[top ?? ''];
	return kind === undefined ? null : maybeEmbedSubject(`/embed/${kind}/${name}/`);
}

/** The address within the code of a frame, or the text itself. */
function withinCode(text: string): string {
	const [, source] = /\ssrc\s*=\s*["']([^"']+)["']/i.exec(text) ?? [];
	return source === undefined ? text : source.replaceAll('&amp;', '&');
}

function maybeUrl(text: string, site: string): URL | null {
	const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(text);
	const part = isWhole ? text : text.replace(/^[/\\]+/, '');
	return URL.canParse(part, site) ? new URL(part, site) : null;
}

/**
 * Reads the address of an embed, of a page of the site that can be embedded, or the code of a frame, each whole or from the
 * site's root; never throws.
 */
export function findEmbed(text: string, context: FindEmbedContext): FoundEmbed {
	const refuse = (fault: EmbedFault, part: string) => ({
		fault,
		part: [...part].slice(0, SHOWN).join('')
	});
	const wanted = withinCode(text.trim());
	if (wanted === '' || wanted.length > LONGEST) return refuse('no_address', wanted);
	const site = new URL(context.site);
	const url = maybeUrl(wanted, context.site);
	if (!url || !/^https?:$/.test(url.protocol)) return refuse('no_address', wanted);
	// `http` and `https` are the same site.
	if (url.host !== site.host || !url.pathname.startsWith(site.pathname)) {
		return refuse('elsewhere', url.host + url.pathname);
	}
	const whole = `/${url.pathname.slice(site.pathname.length)}`.replace(/index\.html$/, '');
	const [, first = ''] = whole.split('/');
	const prefix = maybeLocale(first);
	const locale: Locale = prefix ?? BASE_LOCALE;
	const path = prefix === null ? whole : whole.slice(first.length + 1);
	const subject = maybeEmbedSubject(path) ?? pageSubject(path);
	if (!subject) return refuse('no_embed', path);
	if (!context.hasSubject(subject)) return refuse('unknown', path);
	return decodeEmbed(subject, locale, url.search, context);
}
