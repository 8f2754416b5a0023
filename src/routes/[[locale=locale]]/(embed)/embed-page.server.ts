import { m } from '#lib/i18n/index.ts';
import {
	embedPath,
	oembedLink,
	PREVIEW_SIZE,
	siteAddress,
	type EmbedView,
	type OembedLink
} from '#lib/view/index.ts';
import { siteOrigin } from '../../site-origin.server.ts';
import type { DrawnEmbed, EmbedPage } from './embed-page.ts';
import { drawScript, type DrawName } from './embed-script.server.ts';
import { ownChart } from './own-chart.ts';

/** What the page of a frame is made of. */
export interface EmbedPageData {
	drawn: Pick<DrawnEmbed, 'title' | 'summary' | 'markup'>;
	/** The style sheet of a card, beside that of every frame. */
	style?: string;
	page: EmbedPage;
	oembed: OembedLink;
	/** The preview for cards of other sites. */
	preview: { href: string; width: number; height: number };
}

/** What a frame's page is made of besides its drawing. */
type OwnPage = Pick<EmbedPage, 'subject' | 'spec' | 'locale' | 'root' | 'file'> &
	Partial<Pick<EmbedPage, 'shards' | 'figures'>>;

const USUAL = {
	map: 'draw-map',
	ranking: 'draw-ranking',
	gap: 'draw-gap'
} as const satisfies Record<Exclude<EmbedView, 'line'>, DrawName>;

function scriptsOf(
	{ file, shards, subject, spec, figures, locale }: OwnPage,
	kind: DrawnEmbed['kind']
): Pick<EmbedPage, 'draw' | 'then'> {
	if (!file && !shards) return { draw: '', then: [] };
	const named = (draw: DrawName, ...then: DrawName[]) => ({
		draw: drawScript(draw, locale),
		then: then.map((name) => drawScript(name, locale))
	});
	const chart = ownChart({ subject, ...(spec && { spec }) });
	if (subject.kind === 'explore') return named('draw-view', 'draw-explore');
	if (!chart) return named('draw-cards');
	if (!figures) return named('draw-any');
	if (chart.view !== 'line') return named(USUAL[chart.view], 'draw-any');
	return kind === 'bars'
		? named('draw-bars', 'draw-lines', 'draw-any')
		: named('draw-lines', 'draw-bars', 'draw-any');
}

/** What the page of a frame is made of, with the words that its script says itself. */
export function embedPage(
	{ title, summary, markup, walk, kind }: DrawnEmbed,
	own: OwnPage
): EmbedPageData {
	const { locale } = own;
	const path = embedPath(own.subject, locale);
	const origin = siteOrigin();
	return {
		drawn: { title, summary, markup },
		page: {
			...{ shards: null, figures: null, ...own },
			walk,
			hint: m.explore_chart_hint({ name: '' }, { locale }).trim(),
			words: {
				dropped: m.embed_dropped({ parts: '{parts}' }, { locale }),
				failed: m.embed_failed({ reason: '{reason}' }, { locale })
			},
			...scriptsOf(own, kind)
		},
		oembed: oembedLink({ path, title, origin }),
		preview: { href: siteAddress(`${path}preview.png`, { origin, from: path }), ...PREVIEW_SIZE }
	};
}
