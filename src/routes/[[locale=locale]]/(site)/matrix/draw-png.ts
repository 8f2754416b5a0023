/** A self-contained SVG as a PNG, `scale` times as large; throws where the browser cannot draw it. */
export async function drawPng(svg: string, scale: number): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * scale;
		canvas.height = image.naturalHeight * scale;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('this browser has no canvas to draw on');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) => {
			canvas.toBlob((blob) => {
				if (blob) resolve(blob);
				else reject(new Error('this browser could not write the picture'));
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}
