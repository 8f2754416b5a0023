import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { pdfPage } from '#lib/charts/index.ts';
import { m } from '#lib/i18n/index.ts';
import bold from '../../../fonts/noto-sans-bold.ttf?url';
import mathematics from '../../../fonts/noto-sans-math.ttf?url';
import regular from '../../../fonts/noto-sans-regular.ttf?url';
import { fitForPdf, type HeldSigns } from './fit-for-pdf.ts';
import { loadFont } from './load-font.ts';
import { PictureFault } from './picture-fault.ts';
import type { PictureOptions } from './picture-options.ts';

const TEXT = 'Noto Sans';
const SIGNS = 'Noto Sans Math';

async function addFonts(pdf: jsPDF): Promise<void> {
	const fonts = await Promise.all([
		loadFont('noto-sans-regular.ttf', regular),
		loadFont('noto-sans-bold.ttf', bold),
		loadFont('noto-sans-math.ttf', mathematics)
	]);
	const uses = [
		[TEXT, 'normal', 0],
		[TEXT, 'bold', 1],
		[SIGNS, 'normal', 2],
		[SIGNS, 'bold', 2]
	] as const;
	for (const [family, weight, index] of uses) {
		const file = `${family} ${weight}.ttf`;
		pdf.addFileToVFS(file, fonts[index] ?? '');
		pdf.addFont(file, family, weight);
	}
}

/** Which signs a font that was added holds. */
function holds(pdf: jsPDF, family: string): (code: number) => boolean {
	const { metadata } = pdf.setFont(family, 'normal').getFont() as unknown as {
		metadata: { characterToGlyph(code: number): number };
	};
	return (code) => metadata.characterToGlyph(code) > 0;
}

const WRITTEN = '/Ordering (Identity-H)';
const RIGHT = '/Ordering (Identity)  ';

/** The writer names the character collection of its fonts wrongly, at which strict readers complain. */
function nameOrdering(bytes: ArrayBuffer): ArrayBuffer {
	const text = new TextDecoder('latin1').decode(bytes);
	const whole = new Uint8Array(bytes);
	for (let at = text.indexOf(WRITTEN); at >= 0; at = text.indexOf(WRITTEN, at + 1)) {
		whole.set(new TextEncoder().encode(RIGHT), at);
	}
	return bytes;
}

/** A self-contained SVG as a PDF of one page A4: vectors, text that can be selected, fonts inside. */
export async function drawPdf(
	svg: string,
	{ author, subject, locale }: Pick<PictureOptions, 'author' | 'subject' | 'locale'>
): Promise<Blob> {
	const { documentElement: picture } = new DOMParser().parseFromString(svg, 'image/svg+xml');
	if (picture.localName !== 'svg') throw new PictureFault(m.take_picture_undrawn({}, { locale }));
	const size = {
		width: Number(picture.getAttribute('width')),
		height: Number(picture.getAttribute('height'))
	};
	const page = pdfPage(size);
	const { orientation } = page;
	const pdf = new jsPDF({
		...{ orientation, unit: 'pt', format: 'a4' },
		...{ compress: true, putOnlyUsedFonts: true }
	});
	await addFonts(pdf);
	const held: HeldSigns = { text: holds(pdf, TEXT), signs: holds(pdf, SIGNS), family: SIGNS };
	const missing = fitForPdf(picture, held);
	if (missing.length > 0) {
		throw new PictureFault(m.take_pdf_signs({ signs: missing.join(' ') }, { locale }));
	}
	const title = picture.querySelector('title')?.textContent ?? '';
	pdf.setProperties({ title, author, subject, creator: author });
	pdf.setLanguage(locale);
	pdf.setDisplayMode('fullpage');
	// It must be in the document for its text to be measured.
	const place = document.createElement('div');
	place.hidden = true;
	place.append(picture);
	document.body.append(place);
	try {
		await svg2pdf(picture, pdf, page);
	} finally {
		place.remove();
	}
	return new Blob([nameOrdering(pdf.output('arraybuffer'))], { type: 'application/pdf' });
}
