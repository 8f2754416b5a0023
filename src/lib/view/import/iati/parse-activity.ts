import { SaxesParser } from 'saxes';
import type { IatiActivity } from './iati-activity.ts';

/** Reads the XML of one activity; throws `Error` with what is not well-formed, and has its identifier in `activity` all the same. */
export function parseActivity(text: string, activity: IatiActivity): void {
	const parser = new SaxesParser<{ xmlns?: false; position: false }>({ position: false });
	const path: string[] = [];
	let depth = 0;
	let content = '';
	let language = '';
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		language = attributes['xml:lang'] ?? '';
		if (depth++ === 0) activity.begin(language);
		else {
			activity.open(name, attributes, path);
			path.push(name);
		}
		content = '';
	});
	parser.on('closetag', ({ name }) => {
		path.pop();
		activity.text(name, content.replace(/\s+/g, ' ').trim(), language, path);
		content = '';
	});
	const take = (piece: string): void => {
		content += piece;
	};
	parser.on('text', take);
	parser.on('cdata', take);
	parser.write(text).close();
}
