import { pngDensity, pngSize } from '#lib/charts/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { PictureFault } from './picture-fault.ts';

async function loadImage(svg: string): Promise<{ image: HTMLImageElement; release: () => void }> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	const image = new Image();
	image.src = address;
	await image.decode();
	return { image, release: () => URL.revokeObjectURL(address) };
}

/**
 * A self-contained SVG as a PNG, `scale` times as large; throws `PictureFault` where the browser cannot draw it, and
 * where it would leave it empty because it is too large.
 */
export async function drawPng(svg: string, scale: number, locale: Locale): Promise<Blob> {
	const { image, release } = await loadImage(svg).catch((cause: unknown) => {
		throw new PictureFault(m.take_picture_undrawn({}, { locale }), { cause });
	});
	try {
		const size = pngSize({ width: image.naturalWidth, height: image.naturalHeight }, scale);
		const [width, height] = [size.width, size.height].map((side) => formatNumber(side, locale));
		const tooLarge = () =>
			new PictureFault(
				m.take_picture_blank({ width: width ?? '', height: height ?? '' }, { locale })
			);
		if (!size.fits) throw tooLarge();
		const canvas = document.createElement('canvas');
		canvas.width = size.width;
		canvas.height = size.height;
		const context = canvas.getContext('2d');
		if (!context) throw tooLarge();
		// Some browsers read a picture's own font only once it is drawn; the second drawing has it.
		for (const last of [false, true]) {
			context.drawImage(image, 0, 0, size.width, size.height);
			if (!last) await new Promise((resolve) => setTimeout(resolve, 50));
		}
		// A picture of ours covers its ground; a canvas that is too large stays transparent.
		if (context.getImageData(0, 0, 1, 1).data[3] !== 255) throw tooLarge();
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw tooLarge();
		const bytes = pngDensity(new Uint8Array(await blob.arrayBuffer()), scale);
		return new Blob([bytes], { type: 'image/png' });
	} finally {
		release();
	}
}
