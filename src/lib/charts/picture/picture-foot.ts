import { formatDate, m } from '#lib/i18n/index.ts';
import { svgText, type SvgBlock, type SvgPage, type SvgParagraph } from '../matrix-svg-text.ts';
import type { Picture } from './picture.ts';

const SMALL = { size: 12, soft: true };

/** What stands below a chart: notes, sources with their vintages and licences, day and address of the page. */
export function pictureFoot(
	{ notes, sources, accessed, address, locale }: Picture,
	page: SvgPage
): SvgBlock {
	const drawn = m.picture_drawn(
		{ site: m.site_name({}, { locale }), date: formatDate(accessed, locale) },
		{ locale }
	);
	const paragraphs: SvgParagraph[] = [
		...notes.map((text) => ({ text, ...SMALL })),
		...sources.map(({ publisher, title, vintage, licence }, index) => {
			const source = m.charts_source({ publisher, title, vintage }, { locale });
			const terms = m.charts_licence({ licence }, { locale });
			return { text: `${source}. ${terms}.`, ...SMALL, above: index === 0 ? 6 : 0 };
		}),
		{ text: drawn, ...SMALL },
		{ text: address, ...SMALL }
	];
	return svgText(paragraphs, page);
}
