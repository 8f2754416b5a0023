import { readFileSync } from 'node:fs';

const TOKENS = 'src/routes/tokens.css';
const FOLDER = 'src/routes/[[locale=locale]]/(embed)';
const FRAMES = ['frame.css', 'plot.css'];
const CARDS = ['cards.css', 'matrix-card.css', 'area-cards.css'];

function readFiles(names: readonly string[]): string {
	return names.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8')).join('');
}

/** A style sheet without what only people read. */
function shorten(css: string): string {
	return css
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};:,>]) ?/g, '$1')
		.replace(/;}/g, '}')
		.trim();
}

/**
 * The tokens of the site with the dark ones for a reader who prefers dark and for a page that asks for it; without the
 * site's font, which a frame does not load.
 */
function frameTokens(css: string): string {
	const whole = css.replace(/@font-face\s*{[^}]*}/, '').replace(/:root\.font\s*{[^}]*}/, '');
	const dark = /@media \(prefers-color-scheme: dark\)\s*{\s*:root\s*{([^}]*)}\s*}/.exec(whole);
	if (!dark?.[1]) throw new Error(`${TOKENS}: no dark tokens`);
	const light = whole.replace(dark[0], '');
	return `${light}
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) {${dark[1]}} }
:root[data-theme='dark'] { color-scheme: dark;${dark[1]}}
:root[data-theme='light'] { color-scheme: light; }`;
}

/** The style sheet of every frame, which stands in its page. */
export const frameStyle = shorten(frameTokens(readFileSync(TOKENS, 'utf8')) + readFiles(FRAMES));

/** The style sheet of frames that hold a card, beside it. */
export const cardStyle = shorten(readFiles(CARDS));
