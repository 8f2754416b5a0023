import { attributesCode } from './escape-code.ts';

/** A frame in the page of a stranger. */
export interface FrameCode {
	/** The whole address of the embed. */
	address: string;
	/** What it shows, for who does not see it. */
	title: string;
	/** Px, where no script lets it grow. */
	height: number;
	/** A height in CSS that follows the page's width, where styles are allowed. */
	fluid?: string | null;
	/** The rights that it has; all of them where left out. */
	sandbox?: string;
}

/** The code of one `iframe` that takes the width it is given and loads when it is near the reader's sight. */
export function frameCode({ address, title, height, fluid = null, sandbox }: FrameCode): string {
	return `<iframe${attributesCode([
		['src', address],
		['title', title],
		['loading', 'lazy'],
		['width', '100%'],
		['height', String(height)],
		['style', `width:100%;border:0${fluid === null ? '' : `;height:${fluid}`}`],
		...(sandbox === undefined ? [] : [['sandbox', sandbox] as const])
	])}></iframe>`;
}
