import type { Source } from '#lib/domain/index.ts';

/** What the foot of a chart says of a source, its title in the reader's language. */
export interface FrameSource extends Pick<
	Source,
	'source' | 'publisher' | 'vintage' | 'licence' | 'licence_url'
> {
	title: string;
}
