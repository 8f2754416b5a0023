import { localizePath, m, type Locale } from '#lib/i18n/index.ts';
import { frameCode } from './frame-code.ts';
import { PREVIEW_SIZE } from './preview-size.ts';
import { siteAddress, type SitePlace } from './site-address.ts';

/** An embed that a consumer of oEmbed may put into its page. */
export interface OembedSubject {
	/** The path of the embed from the site's root, which ends in `/` (`embedPath`). */
	path: string;
	title: string;
	/** Px of a frame that cannot grow. */
	height: number;
	locale: Locale;
	/** The address at which the site is hosted, without a slash at its end; null where the build was not told. */
	origin: string | null;
}

/** The answer of type `rich` in oEmbed 1.0 (https://oembed.com, 2.3.4). */
export interface Oembed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
	/** Seconds. */
	cache_age: number;
}

/** What stands in a page so that its oEmbed is found: the attributes of a `link`. */
export interface OembedLink {
	rel: 'alternate';
	type: 'application/json+oembed';
	href: string;
	title: string;
}

/** The name of the file beside the page of an embed. */
const OEMBED_FILE = 'oembed.json';
/** Px of the column that a chart is drawn for; the frame takes any other width too. */
const WIDTH = 720;
const DAY = 86_400;

/**
 * The oEmbed of an embed, a file beside its page. Consumers need whole addresses: without an origin they are relative to
 * the file, which is right but of use only to who resolves them.
 */
export function oembedJson({ path, title, height, locale, origin }: OembedSubject): Oembed {
	const place: SitePlace = { origin, from: path + OEMBED_FILE };
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: m.site_name({}, { locale }),
		provider_url: siteAddress(localizePath('/', locale), place),
		html: frameCode({ address: siteAddress(path, place), title, height }),
		width: WIDTH,
		height,
		thumbnail_url: siteAddress(`${path}preview.png`, place),
		thumbnail_width: PREVIEW_SIZE.width,
		thumbnail_height: PREVIEW_SIZE.height,
		cache_age: DAY
	};
}

/** The link by which the oEmbed of an embed is found from a page, which stands at `from` (the embed itself, or another). */
export function oembedLink(
	{ path, title, origin }: Pick<OembedSubject, 'path' | 'title' | 'origin'>,
	from = path
): OembedLink {
	return {
		rel: 'alternate',
		type: 'application/json+oembed',
		href: siteAddress(path + OEMBED_FILE, { origin, from }),
		title
	};
}
