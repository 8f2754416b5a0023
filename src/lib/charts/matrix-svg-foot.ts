import { m } from '#lib/i18n/index.ts';
import { matrixNotes, type MatrixModel, type MatrixOrigin } from '#lib/view/index.ts';
import { svgText, type SvgBlock, type SvgPage, type SvgParagraph } from './matrix-svg-text.ts';

/** Links in doubt, where the links and the figures come from, under which licence, and where the matrix lives. */
export function matrixSvgFoot(model: MatrixModel, origin: MatrixOrigin, page: SvgPage): SvgBlock {
	const { locale } = page;
	const soft = { size: 12.5, soft: true };
	const notes = matrixNotes(model, locale);
	const paragraphs: SvgParagraph[] = [];
	if (notes.length > 0) {
		paragraphs.push({ text: m.matrix_notes({}, { locale }), size: 12.5, bold: true });
		for (const { words, remark } of notes) {
			paragraphs.push({ text: remark ? `${words} (${remark})` : words, ...soft });
		}
	}
	paragraphs.push({ text: m.progress_matrix_note({}, { locale }), ...soft, above: 10 });
	for (const { publisher, title, vintage, licence } of origin.sources) {
		const source = m.charts_source({ publisher, title, vintage }, { locale });
		const terms = m.charts_licence({ licence }, { locale });
		paragraphs.push({ text: `${source}. ${terms}.`, ...soft });
	}
	if (model.effort) paragraphs.push({ text: m.effort_sources({}, { locale }), ...soft });
	const said = { site: m.site_name({}, { locale }), address: origin.address };
	const date = origin.sources.map(({ retrieved }) => retrieved).sort();
	paragraphs.push({
		text: date.at(-1)
			? m.matrix_svg_retrieved({ ...said, date: date.at(-1) ?? '' }, { locale })
			: m.matrix_svg_site(said, { locale }),
		...soft
	});
	return svgText(paragraphs, page);
}
