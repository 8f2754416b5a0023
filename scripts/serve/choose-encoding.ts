/** A content coding that the build makes beside a file, with the end of its name. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof ENCODINGS;

/** The codings an Accept-Encoding header accepts (those with q=0 left out), brotli first. */
export function acceptedEncodings(header: string | undefined): Encoding[] {
	const accepted = new Set<string>();
	for (const part of (header ?? '').toLowerCase().split(',')) {
		const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
		if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name);
	}
	return (Object.keys(ENCODINGS) as Encoding[]).filter((encoding) => accepted.has(encoding));
}
