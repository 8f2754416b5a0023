import { m } from '#lib/i18n/index.ts';
import type { EmbedPage } from './embed-page.ts';
import { drawScript } from './embed-script.server.ts';

/** What a frame's script is given, with the words that it says itself. */
export function embedPage(own: Omit<EmbedPage, 'hint' | 'words' | 'draw'>): EmbedPage {
	const { locale } = own;
	return {
		...own,
		hint: m.explore_chart_hint({ name: '' }, { locale }).trim(),
		words: {
			dropped: m.embed_dropped({ parts: '{parts}' }, { locale }),
			failed: m.embed_failed({ reason: '{reason}' }, { locale })
		},
		draw: own.file ? drawScript : ''
	};
}
