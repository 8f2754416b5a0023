import { SaxesParser } from 'saxes';

/** An SVG as a strict reader sees it. */
export interface ReadSvg {
	names: Set<string>;
	/** Every attribute as `name=value`. */
	attributes: string[];
	/** The text of each `text` element, in order. */
	lines: string[];
	title: string;
	width: number;
	height: number;
}

/** Reads a document strictly: throws where it is not well formed. */
export function readSvg(svg: string): ReadSvg {
	const read: ReadSvg = {
		...{ names: new Set<string>(), attributes: [], lines: [], title: '' },
		...{ width: 0, height: 0 }
	};
	const open: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		read.names.add(name);
		open.push(name);
		for (const [key, { value }] of Object.entries(attributes)) {
			read.attributes.push(`${key}=${value}`);
			if (open.length === 1 && (key === 'width' || key === 'height')) read[key] = Number(value);
		}
		if (name === 'text') read.lines.push('');
	});
	parser.on('closetag', () => open.pop());
	parser.on('text', (piece) => {
		if (open.includes('text')) read.lines[read.lines.length - 1] += piece;
		if (open.at(-1) === 'title') read.title += piece;
	});
	parser.write(svg).close();
	return read;
}

/** The attributes by which a document refers to something, without those that stay inside it. */
export function references({ attributes }: ReadSvg): string[] {
	return attributes.filter(
		(each) => /^(?:xlink:)?href=(?!#)|^src=|^on|url\((?!#)/i.test(each) && !each.startsWith('xmlns')
	);
}
