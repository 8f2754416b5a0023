import { ImportError } from '../../import/import-error.ts';
import { OWN_LIMITS } from '../own-limits.ts';

/** Throws `ImportError` ('too-deep') where JSON is nested deeper than a table needs, before it is parsed. */
export function checkJsonDepth(text: string): void {
	const limit = OWN_LIMITS.depth;
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (quoted) {
			if (code === 0x5c) at += 1;
			else if (code === 0x22) quoted = false;
		} else if (code === 0x22) quoted = true;
		else if (code === 0x5b || code === 0x7b) {
			depth += 1;
			if (depth > limit) {
				const message = `The file is nested more than ${limit} levels deep: this is no table.`;
				throw new ImportError('too-deep', message, { limit });
			}
		} else if (code === 0x5d || code === 0x7d) depth -= 1;
	}
}
