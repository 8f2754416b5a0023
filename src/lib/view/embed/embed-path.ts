import { localizePath, type Locale } from '#lib/i18n/index.ts';
import { EMBED_VIEWS, type EmbedSubject } from './embed-address.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function ownPath(subject: EmbedSubject): string {
	switch (subject.kind) {
		case 'indicator':
			return `indicator/${subject.indicator}/${subject.view === 'line' ? '' : `${subject.view}/`}`;
		case 'verdict':
			return `verdict/${subject.indicator}/`;
		case 'action-line':
			return `action-line/${subject.line}/`;
		case 'economy':
			return `economy/${subject.area}/`;
		case 'activities':
			return subject.line === null ? 'activities/' : `activities/${subject.line}/`;
		case 'chart':
			return `chart/${subject.chart}/`;
		case 'matrix':
		case 'explore':
			return `${subject.kind}/`;
	}
}

/** The path of an embed from the site's root, e.g. `/fr/embed/indicator/internet-use/map/`; it ends in `/`. */
export function embedPath(subject: EmbedSubject, locale: Locale): string {
	return localizePath(`/embed/${ownPath(subject)}`, locale);
}

/** What the path of an embed, without its locale, shows; null where it is the path of none. */
export function maybeEmbedSubject(path: string): EmbedSubject | null {
	const parts = path.split('/').filter((part) => part !== '');
	const [top, kind, first, second, ...more] = parts;
	if (top !== 'embed' || more.length > 0) return null;
	if ([first, second].some((part) => part !== undefined && !SLUG.test(part))) return null;
	if (kind === 'indicator' && first !== undefined) {
		const view = EMBED_VIEWS.find((known) => known === (second ?? 'line'));
		const isDefault = second === 'line';
		return view && !isDefault ? { kind, indicator: first, view } : null;
	}
	if (second !== undefined) return null;
	if (kind === 'activities') return { kind, line: first ?? null };
	if (first === undefined) return kind === 'matrix' || kind === 'explore' ? { kind } : null;
	if (kind === 'verdict') return { kind, indicator: first };
	if (kind === 'chart') return { kind, chart: first };
	if (kind === 'action-line') return { kind, line: first };
	return kind === 'economy' ? { kind, area: first } : null;
}
