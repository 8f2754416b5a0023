import { SaxesParser } from 'saxes';
import { ImportError } from '../import-error.ts';

const ROOT = 'iati-activities';

/** Throws `ImportError` where what stands before the first activity is no IATI file of activities, or holds a DOCTYPE. */
export function checkProlog(prolog: string): void {
	const parser = new SaxesParser<{ xmlns?: false; position: true }>({ position: true });
	let root: string | null = null;
	parser.on('doctype', () => {
		const message =
			'The file has a DOCTYPE or entities of its own, which are refused for safety: save it without them.';
		throw new ImportError('doctype', message);
	});
	parser.on('error', (cause) => {
		const { line } = parser;
		const reason = cause.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
		const message = `The file is not well-formed XML from line ${line} on: ${reason}.`;
		throw new ImportError('xml', message, { line, reason }, cause);
	});
	parser.on('opentag', ({ name }) => {
		root ??= name.slice(0, 60);
	});
	parser.write(prolog);
	if (root === ROOT) return;
	const element = root ?? '–';
	const message = `The file is XML, but no IATI file of activities: its first element is ${element}, not ${ROOT}.`;
	throw new ImportError('not-iati', message, { element });
}
