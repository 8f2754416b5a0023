import { svgMarkup } from '../svg-markup.ts';

/** A font in WOFF2, in base64, with the weights that it holds. */
export interface EmbeddedFont {
	family: string;
	/** As `400 700`. */
	weights: string;
	base64: string;
}

/** An SVG of ours with a font inside, so that it looks the same where the font is not installed. */
export function embedFont(svg: string, { family, weights, base64 }: EmbeddedFont): string {
	const style = svgMarkup`<defs><style>@font-face{font-family:'${svgName(family)}';font-weight:${svgName(weights)};src:url(data:font/woff2;base64,${svgName(base64)}) format('woff2')}</style></defs>`;
	return svg.replace(/<svg\b[^>]*>/, (start) => `${start}\n${style.toString()}`);
}

/** A text that stands in a style sheet as it is; throws `TypeError` on any sign that could end its place. */
function svgName(text: string): string {
	if (!/^[\w +/=-]*$/.test(text)) throw new TypeError('no name or base64');
	return text;
}
