import { xmlText } from './xml-text.ts';

/** An XML element on lines of its own; `content` is XML already, attributes are texts. */
export function xmlElement(
	name: string,
	attributes: Readonly<Record<string, string>>,
	content: readonly string[] = []
): string {
	const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
	const start = `<${name}${own.join('')}`;
	return content.length === 0 ? `${start}/>\n` : `${start}>\n${content.join('')}</${name}>\n`;
}

/** A text in each language that has it, as elements of one name. */
export function xmlTexts(
	name: string,
	texts: Readonly<Record<string, string | null | undefined>>
): string[] {
	return Object.entries(texts).flatMap(([language, text]) =>
		text ? [`<${name} xml:lang="${language}">${xmlText(text)}</${name}>\n`] : []
	);
}
