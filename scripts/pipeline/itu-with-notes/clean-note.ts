/** How Excel writes a carriage return inside a text. */
const CARRIAGE_RETURN = /_x000D_/g;
/** Shorter pieces (`S.A.`, `12.`) may rightly stand twice in a text. */
const SHORTEST_REPEAT = 5;

/**
 * A note or source on one line: line ends become spaces or semicolons, sentences said twice are said
 * once, runs of `; ;` and `.;` are one mark. Null where nothing is left.
 */
export function cleanNote(text: string | null): string | null {
	const lines = (text ?? '')
		.replace(CARRIAGE_RETURN, '\n')
		.split('\n')
		.map((line) => line.replace(/^[.;,\s]+/, '').trim())
		.filter((line) => line !== '');
	const joined = lines.reduce(
		(done, line) => (/[.;:,]$/.test(done) ? `${done} ${line}` : `${done}; ${line}`),
		''
	);
	const sentences = joined
		.replace(/^; /, '')
		.replace(/\s+/g, ' ')
		.replace(/(?:;\s*){2,}/g, '; ')
		.replace(/\.\s*;\s*/g, '. ')
		.split(/(?<=[.;])\s+/);
	const once = sentences.filter(
		(sentence, index) => sentence.length < SHORTEST_REPEAT || sentences.indexOf(sentence) === index
	);
	const cleaned = once.join(' ').replace(/[;,\s]+$/, '');
	return cleaned === '' ? null : cleaned;
}
