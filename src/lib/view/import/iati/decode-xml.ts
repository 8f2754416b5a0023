const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;

function decoderOf(label: string): TextDecoder | null {
	try {
		return new TextDecoder(label);
	} catch {
		return null;
	}
}

/**
 * The decoder of an XML file by its mark or declaration, UTF-8 where it has none. An encoding that
 * is not known is read as UTF-8.
 */
export function xmlDecoder(bytes: Uint8Array): TextDecoder {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
	const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '');
	const label = DECLARED.exec(opening)?.[1];
	const declared = label === undefined || /^utf-?16/i.test(label) ? null : decoderOf(label);
	return declared ?? new TextDecoder('utf-8');
}
