import { BASE_LOCALE } from '#lib/i18n/index.ts';
import { quoteCode } from '../explore/notebook/quote-code.ts';
import type { EmbedAddress, EmbedView } from './embed-address.ts';
import { embedHeight, fluidHeight } from './embed-height.ts';
import { embedPath } from './embed-path.ts';
import { embedSearch, encodeEmbed } from './encode-embed.ts';
import {
	attributesCode,
	escapeHtml,
	escapeMarkdown,
	escapeTemplate,
	plainTitle
} from './escape-code.ts';
import { frameCode } from './frame-code.ts';
import { PREVIEW_SIZE } from './preview-size.ts';

/** The ways to put an embed into a page, in the order in which they are offered. */
export const EMBED_CODES = [
	'script',
	'iframe',
	'component',
	'oembed',
	'markdown',
	'amp',
	'quarto',
	'r',
	'observable'
] as const;
export type EmbedCodeKind = (typeof EMBED_CODES)[number];

/** An embed to be put into another page. */
export interface EmbedCodesInput {
	address: EmbedAddress;
	/** What the frame shows, for those who do not see it. */
	title: string;
	/** What the picture beside the embed's page says to those who do not see it, where the address makes another choice than that shows; else null. */
	otherPicture: string | null;
	/** For a chart of the gallery: the kind of chart that it is drawn as. */
	drawn?: EmbedView | undefined;
	/** The whole address of the site's root, ending in `/`. */
	site: string;
	/** Whether the frame gets no more rights than it needs. */
	sandbox: boolean;
	/** What a frame of AMP says where it could grow. */
	more: string;
}

/** The rights that a frame needs: its own script, and links that open pages as usual. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The whole address of an embed; `site` is that of the site's root and ends in `/`. */
export function embedUrl(address: EmbedAddress, site: string): string {
	return site + encodeEmbed(address).slice(1);
}

/** An embed as codes to copy, each escaped for its language whatever the title holds. */
export function embedCodes(input: EmbedCodesInput): { kind: EmbedCodeKind; code: string }[] {
	const title = plainTitle(input.title);
	const otherPicture = input.otherPicture === null ? null : plainTitle(input.otherPicture);
	return EMBED_CODES.map((kind) => ({
		kind,
		code: WRITERS[kind]({ ...input, title, otherPicture })
	}));
}

type Writer = (input: EmbedCodesInput) => string;

function heightOf({ address, drawn }: EmbedCodesInput): number {
	return address.look.height ?? embedHeight(address.subject, drawn);
}

function preview({ address, site }: EmbedCodesInput): string {
	return `${site}${embedPath(address.subject, address.locale).slice(1)}preview.png`;
}

const iframe = (input: EmbedCodesInput) =>
	frameCode({
		address: embedUrl(input.address, input.site),
		title: input.title,
		height: heightOf(input),
		fluid:
			input.address.look.height === null ? fluidHeight(input.address.subject, input.drawn) : null,
		...(input.sandbox ? { sandbox: SANDBOX } : {})
	});

/** What the component's attributes call what addresses call otherwise. */
const RENAMED: Readonly<Record<string, string>> = { title: 'chart-title' };

/** The picture for readers without scripts; none where it would show another choice than the address. */
function withoutScript(input: EmbedCodesInput): string {
	if (input.otherPicture !== null) return '';
	const picture = attributesCode([
		['src', preview(input)],
		['alt', input.title],
		['width', String(PREVIEW_SIZE.width)],
		['height', String(PREVIEW_SIZE.height)],
		['style', 'display:block;max-width:100%;height:auto']
	]);
	return `<noscript><img${picture} /></noscript>`;
}

const component: Writer = (input) => {
	const { address, title, site } = input;
	const { subject, locale, view } = address;
	const choice = [...new URLSearchParams(embedSearch({ ...address, view: '' }))];
	const chart = embedPath(subject, BASE_LOCALE).replace(/^\/embed\/|\/$/g, '');
	const own = attributesCode([
		['src', site],
		['chart', chart],
		...(locale === BASE_LOCALE ? [] : [['locale', locale] as const]),
		...(view === '' ? [] : [['view', view] as const]),
		...choice
			.filter(([name]) => name !== 'v')
			.map(([name, value]) => [RENAMED[name] ?? name, value] as const)
	]);
	const link = attributesCode([['href', embedUrl(address, site)]]);
	return [
		`<script type="module"${attributesCode([['src', `${site}embed/ict-chart.js`]])}></script>`,
		`<ict-chart${own}><a${link}>${withoutScript(input)}${escapeHtml(title)}</a></ict-chart>`
	].join('\n');
};

/** Pages of AMP need something in the place of a frame near their top until it is there; words where there is no picture of the choice. */
function ampPlaceholder(input: EmbedCodesInput): string {
	if (input.otherPicture !== null) return `<div placeholder>${escapeHtml(input.title)}</div>`;
	const picture = attributesCode([
		['src', preview(input)],
		['alt', input.title],
		['layout', 'fill'],
		['placeholder', null]
	]);
	return `<amp-img${picture}></amp-img>`;
}

const amp: Writer = (input) => {
	const own = attributesCode([
		['src', embedUrl(input.address, input.site)],
		['title', input.title],
		['layout', 'fixed-height'],
		['width', 'auto'],
		['height', String(heightOf(input))],
		['sandbox', SANDBOX],
		['frameborder', '0'],
		['resizable', null]
	]);
	const more = escapeHtml(plainTitle(input.more));
	return [
		`<amp-iframe${own}>`,
		`\t${ampPlaceholder(input)}`,
		`\t<div overflow tabindex="0" role="button" aria-label="${more}">${more}</div>`,
		'</amp-iframe>'
	].join('\n');
};

/** An address within parentheses of Markdown. */
const target = (url: string) => url.replaceAll('(', '%28').replaceAll(')', '%29');

const WRITERS: Readonly<Record<EmbedCodeKind, Writer>> = {
	iframe,
	script: (input) =>
		`${iframe(input)}\n<script async${attributesCode([['src', `${input.site}embed/frames.js`]])}></script>`,
	component,
	oembed: ({ address, site }) => embedUrl(address, site),
	markdown: (input) =>
		`[![${escapeMarkdown(input.otherPicture ?? input.title)}](${target(preview(input))})](${target(embedUrl(input.address, input.site))})`,
	amp,
	quarto: (input) => ['```{=html}', iframe(input), '```'].join('\n'),
	r: (input) =>
		[
			'htmltools::tags$iframe(',
			`  src = ${quoteCode(embedUrl(input.address, input.site))},`,
			`  title = ${quoteCode(input.title)},`,
			`  loading = "lazy", width = "100%", height = "${heightOf(input)}",`,
			...(input.sandbox ? [`  sandbox = "${SANDBOX}",`] : []),
			'  style = "width:100%;border:0"',
			')'
		].join('\n'),
	observable: (input) => `html\`${escapeTemplate(iframe(input))}\``
};
