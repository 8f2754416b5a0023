import { SaxesParser } from 'saxes';
import type { Pace } from '../pace.ts';
import { damaged, inflateEntry } from './inflate-entry.ts';
import type { ZipEntry } from './read-directory.ts';

/** What is done at the marks of a file; names without their prefix. */
export interface XmlHandler {
	open: (name: string, attributes: Readonly<Record<string, string>>) => void;
	close?: (name: string) => void;
	text?: (text: string) => void;
}

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads an XML file of an archive from its start to its end. Throws `ImportError` ('damaged') where it is not well-formed or has a DOCTYPE. */
export async function walkXml(
	bytes: Uint8Array,
	entry: ZipEntry,
	handler: XmlHandler,
	pace?: Pace
): Promise<void> {
	const parser = new SaxesParser<{ xmlns?: false; position: false }>({ position: false });
	const refuse = (cause: unknown): never => {
		throw damaged(entry.name, cause);
	};
	parser.on('error', refuse);
	parser.on('doctype', refuse);
	parser.on('opentag', ({ name, attributes }) => {
		handler.open(plain(name), attributes);
	});
	if (handler.close) {
		const { close } = handler;
		parser.on('closetag', ({ name }) => {
			close(plain(name));
		});
	}
	if (handler.text) {
		parser.on('text', handler.text);
		parser.on('cdata', handler.text);
	}
	let read = 0;
	for await (const piece of inflateEntry(bytes, entry)) {
		parser.write(piece);
		read += piece.length;
		await pace?.(Math.min(1, read / Math.max(1, entry.size)));
	}
	parser.close();
}

/** The entry of that name. Throws `ImportError` ('damaged') where there is none. */
export function findEntry(entries: readonly ZipEntry[], name: string): ZipEntry {
	const found = entries.find((entry) => entry.name === name);
	if (!found) throw damaged(name);
	return found;
}
