import { m, type Locale } from '#lib/i18n/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { sourceList, type ListedSource } from './source-list.ts';

/** Text, which is escaped, or a verdict's mark with its word. */
export type EmbedCell = string | SvgMarkup;

/** The figures of an embed as a table: one head a row. */
export interface EmbedTable {
	caption: string;
	/** The heads of the columns; the first is that of the rows' heads. */
	heads: readonly string[];
	rows: readonly (readonly EmbedCell[])[];
	/** Columns of figures, which stand at the end of their cells. */
	figures: readonly number[];
}

/** What a frame shows, whatever its chart is. */
export interface EmbedFrame {
	locale: Locale;
	/** The finding. */
	title: string;
	subtitle: string;
	/** What of the address could not be used, that newer data exist, what failed: a sentence each. */
	notices: readonly string[];
	/** The chart, or the card: markup that the frame's styles know. */
	body: SvgMarkup;
	notes: readonly string[];
	table: EmbedTable | null;
	/** Areas that a reader has chosen, `[code in addresses, name]`; null where none can be chosen. */
	chosen: readonly (readonly [string, string])[] | null;
	sources: readonly ListedSource[];
	/** The page of the site that tells more: its address as the frame reaches it. */
	href: string;
}

/** Always there, so that what is said later is heard. */
function noticeList(notices: readonly string[]): SvgMarkup {
	return svgMarkup`<div class="notices" role="status">${notices.map((text) => svgMarkup`<p>${text}</p>`)}</div>\n`;
}

function noteList(notes: readonly string[]): SvgMarkup | string {
	if (notes.length === 0) return '';
	return svgMarkup`<ul class="notes">${notes.map((text) => svgMarkup`<li>${text}${/[.?!…]$/.test(text) ? '' : '.'} </li>`)}</ul>\n`;
}

function tableFold(table: EmbedTable, locale: Locale): SvgMarkup {
	const place = (index: number) =>
		table.figures.includes(index) ? svgMarkup` class="figure"` : '';
	const heads = table.heads.map(
		(text, index) => svgMarkup`<th scope="col"${place(index)}>${text}</th>`
	);
	const rows = table.rows.map(([head = '', ...cells]) => {
		const rest = cells.map((text, index) => svgMarkup`<td${place(index + 1)}>${text}</td>`);
		return svgMarkup`<tr><th scope="row">${head}</th>${rest}</tr>\n`;
	});
	const words = m.embed_table({ count: table.rows.length }, { locale });
	return svgMarkup`<details class="table"><summary>${words}</summary><div class="scroll" role="region" aria-label="${table.caption}" tabindex="0"><table><caption>${table.caption}</caption><thead><tr>${heads}</tr></thead><tbody>\n${rows}</tbody></table></div></details>\n`;
}

/** No form: a frame in a sandbox may not submit one. Nothing of it works before the script is there, which then fills the list and takes what is chosen. */
function areaChooser(chosen: NonNullable<EmbedFrame['chosen']>, locale: Locale): SvgMarkup {
	const items = chosen.map(
		([code, name]) =>
			svgMarkup`<li><button type="button" value="${code}" aria-label="${m.embed_remove({ name }, { locale })}">${name} <span aria-hidden="true">×</span></button></li>`
	);
	const list = chosen.length > 0 ? svgMarkup`<ul>${items}</ul>` : '';
	return svgMarkup`<div class="choose" role="group" data-unknown="${m.embed_unknown_area({}, { locale })}"><label for="area">${m.page_add_area({}, { locale })}</label><input id="area" list="areas" autocomplete="off"/><button type="button">${m.page_add({}, { locale })}</button><datalist id="areas"></datalist>${list}</div>\n`;
}

/** An embed from its title to its licences, as markup; all but the chart is text that is escaped here. */
export function embedFrame(frame: EmbedFrame): SvgMarkup {
	const { locale, title, subtitle, notices, body, notes, table, chosen, sources, href } = frame;
	return svgMarkup`<div class="head"><h1 id="title">${title}</h1>
<p class="subtitle">${subtitle}</p></div>
<div class="body">${body}</div>
${chosen ? areaChooser(chosen, locale) : ''}${noticeList(notices)}${noteList(notes)}${table ? tableFold(table, locale) : ''}<footer>${sourceList(sources, locale)}<p class="more"><a href="${href}" target="_blank" rel="noopener">${m.embed_more({ site: m.site_name({}, { locale }) }, { locale })}</a></p></footer>
`;
}
