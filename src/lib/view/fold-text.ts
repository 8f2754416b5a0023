const MARKS = /\p{M}+/gu;
const LETTERS: readonly (readonly [RegExp, string])[] = [
	[/œ/g, 'oe'],
	[/æ/g, 'ae'],
	[/ß/g, 'ss'],
	[/ı/g, 'i'],
	[/[\u0622\u0623\u0625]/g, '\u0627'],
	[/\u0649/g, '\u064a'],
	[/\u0629/g, '\u0647'],
	[/\u0640/g, '']
];

/** Text without case, accents and Arabic spelling variants, so that `Côte` meets `cote`. */
export function foldText(text: string): string {
	let folded = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '');
	for (const [form, plain] of LETTERS) folded = folded.replace(form, plain);
	return folded;
}

/** The words of a text, folded; Chinese is cut into characters and pairs, Arabic words lose their article. */
export function foldedWords(text: string): string[] {
	const words: string[] = [];
	for (const word of foldText(text).split(/[^\p{L}\p{N}]+/u)) {
		if (word === '') continue;
		if (/\p{Script=Han}/u.test(word)) {
			const signs = [...word];
			words.push(...signs);
			for (let i = 1; i < signs.length; i++) words.push(`${signs[i - 1]}${signs[i]}`);
		} else {
			words.push(word.length > 4 && word.startsWith('ال') ? word.slice(2) : word);
		}
	}
	return words;
}
