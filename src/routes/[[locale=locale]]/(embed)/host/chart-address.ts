/** The attributes of the element that stand in the address of its frame, in the order in which addresses are written. */
const PARAMETERS = {
	areas: 'areas',
	years: 'years',
	highlight: 'highlight',
	series: 'series',
	by: 'by',
	layer: 'layer',
	method: 'method',
	vintage: 'vintage',
	theme: 'theme',
	accent: 'accent',
	'chart-title': 'title',
	height: 'height'
} as const;

/** All attributes of the element that say what it shows. */
export const CHART_ATTRIBUTES = [
	...['src', 'chart', 'locale', 'view', 'label'],
	...Object.keys(PARAMETERS)
];

const CHART = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*){0,2}$/;
const LOCALE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
/** The locale whose pages have no prefix, and the version of the parameters: `EMBED_VERSION`. */
const BASE_LOCALE = 'en';
const VERSION = '1';

/**
 * The address of the frame that attributes ask for, read back by `decodeEmbed`; null where the site or the chart is
 * no address. `site` is the folder of the site, which the attribute `src` overrides.
 */
export function chartAddress(
	attribute: (name: string) => string | null,
	site: string,
	base?: string
): string | null {
	const locale = attribute('locale') ?? BASE_LOCALE;
	const chart = (attribute('chart') ?? '').replace(/^\/+|\/+$/g, '');
	if (!CHART.test(chart) || !LOCALE.test(locale)) return null;
	const folder = folderOf(attribute('src') ?? site, base);
	if (folder === null) return null;
	const query = new URLSearchParams(attribute('view') ?? '');
	for (const [name, parameter] of Object.entries(PARAMETERS)) {
		const value = attribute(name);
		if (value) query.set(parameter, name === 'accent' ? value.replace(/^#/, '') : value);
	}
	if (query.toString() !== '') query.set('v', VERSION);
	const prefix = locale === BASE_LOCALE ? '' : `${locale}/`;
	const text = query.toString().replaceAll('%2C', ',');
	return `${folder}${prefix}embed/${chart}/${text && `?${text}`}`;
}

function folderOf(text: string, base: string | undefined): string | null {
	try {
		const { protocol, origin, pathname } = new URL(text, base);
		if (text === '' || !/^https?:$/.test(protocol)) return null;
		return `${origin}${pathname.replace(/\/*$/, '/')}`;
	} catch {
		return null;
	}
}
