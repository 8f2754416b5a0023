/** Which signs the fonts of a PDF hold. */
export interface HeldSigns {
	text: (code: number) => boolean;
	/** Signs that the text's font lacks. */
	signs: (code: number) => boolean;
	/** The name of the font of the signs. */
	family: string;
}

/** What a line of text may leave out: joiners, marks of direction, spaces without width. */
const UNSEEN = /[\u200b-\u200f\u2060\u2066-\u2069\ufeff\u00ad]/g;
/** Spaces of other widths, which the fonts may lack. */
const SPACES = /[\u00a0\u2000-\u200a\u202f]/g;

/** Puts the signs that the text's font lacks into pieces of their own, and gives those that no font has. */
function splitSigns(text: Element, { text: held, signs, family }: HeldSigns): string[] {
	const missing: string[] = [];
	for (const node of [...text.childNodes]) {
		if (node.nodeType !== Node.TEXT_NODE) {
			missing.push(...splitSigns(node as Element, { text: held, signs, family }));
			continue;
		}
		const words = (node.nodeValue ?? '')
			.replace(UNSEEN, '')
			.replace(SPACES, (space) => (held(space.codePointAt(0) ?? 0) ? space : ' '));
		node.nodeValue = words;
		const all = [...words];
		if (all.every((sign) => held(sign.codePointAt(0) ?? 0))) continue;
		const pieces: { own: boolean; text: string }[] = [];
		for (const sign of all) {
			const code = sign.codePointAt(0) ?? 0;
			const own = !held(code);
			if (own && !signs(code)) missing.push(sign);
			const last = pieces.at(-1);
			if (last?.own === own) last.text += sign;
			else pieces.push({ own, text: sign });
		}
		node.replaceWith(
			...pieces.map((piece) => {
				const part = text.ownerDocument.createElementNS(text.namespaceURI, 'tspan');
				if (piece.own) part.setAttribute('font-family', family);
				part.textContent = piece.text;
				return part;
			})
		);
	}
	return missing;
}

/**
 * Fits a picture of ours to paper and to what writers of PDF understand: no ground, two weights, no rims around text,
 * signs by the font that holds them. Gives the signs that no font holds, each once.
 */
export function fitForPdf(picture: Element, held: HeldSigns): string[] {
	for (const each of picture.querySelectorAll('[font-weight]')) {
		each.setAttribute(
			'font-weight',
			Number(each.getAttribute('font-weight')) > 550 ? '700' : '400'
		);
	}
	picture.querySelector(':scope > rect')?.remove();
	const missing: string[] = [];
	for (const text of picture.querySelectorAll('text')) {
		for (const name of ['stroke', 'stroke-width', 'paint-order']) text.removeAttribute(name);
		missing.push(...splitSigns(text, held));
	}
	return [...new Set(missing)];
}
