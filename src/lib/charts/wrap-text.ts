import { textWidth } from './text-width.ts';

/** Cuts text to a width and ends it with an ellipsis where it does not fit. */
export function truncateText(text: string, width: number, fontSize: number): string {
	if (textWidth(text, fontSize) <= width) return text;
	const signs = [...text];
	while (signs.length > 1 && textWidth(`${signs.join('')}…`, fontSize) > width) signs.pop();
	return `${signs.join('').trimEnd()}…`;
}

/** Breaks text at spaces into lines of a width; a word that is wider stays whole. */
export function wrapWords(text: string, width: number, fontSize: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(joined, fontSize) <= width)
			lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

/** Breaks text at spaces, and a word that is wider where the line ends, as addresses need it. */
export function wrapAnywhere(text: string, width: number, fontSize: number): string[] {
	return wrapWords(text, width, fontSize).flatMap((line) => {
		const pieces = [''];
		for (const sign of line) {
			const last = pieces.length - 1;
			const longer = `${pieces[last] ?? ''}${sign}`;
			if (longer !== sign && textWidth(longer, fontSize) > width) pieces.push(sign);
			else pieces[last] = longer;
		}
		return pieces;
	});
}

/** A name without what stands in brackets. */
export function withoutBrackets(name: string): string {
	return name.replace(/\s*\([^)]*\)/g, '');
}

/**
 * Breaks a name into at most `most` lines: whole if it fits, else without what stands in brackets,
 * else cut with an ellipsis.
 */
export function wrapName(name: string, width: number, fontSize: number, most: number): string[] {
	const fits = (lines: readonly string[]) =>
		lines.length <= most && lines.every((line) => textWidth(line, fontSize) <= width);
	const whole = wrapWords(name, width, fontSize);
	if (fits(whole)) return whole;
	const bare = wrapWords(withoutBrackets(name), width, fontSize);
	if (fits(bare)) return bare;
	const kept = bare.slice(0, most);
	const rest = bare.slice(most - 1).join(' ');
	return [...kept.slice(0, most - 1), rest].map((line) => truncateText(line, width, fontSize));
}
