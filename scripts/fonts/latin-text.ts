/** The signs that the site's font holds: Latin of Western Europe, punctuation, signs of comparison, arrows. */
export function latinText(): string {
	return (
		signs(0x20, 0x7e) +
		signs(0xa0, 0xff) +
		'ŒœŸıŠšŽžİ–—‘’‚“”„†•…‰‹›€™−≤≥×≈→←↑↓ \u202f\u2009\u200b\u2060'
	);
}

/** All signs from one code point to another, both included. */
export function signs(from: number, to: number): string {
	let text = '';
	for (let code = from; code <= to; code++) text += String.fromCodePoint(code);
	return text;
}
