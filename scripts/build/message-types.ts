import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const EXPORTED = /^export const (\w+) = /m;
const INPUTS = /^\/\*\* @typedef \{(\{.*\})\} \w+Inputs \*\/$/m;

/** The declaration of one compiled message. Throws when the compiler writes messages in another way. */
export function messageType(code: string): string {
	const name = EXPORTED.exec(code)?.[1];
	const inputs = INPUTS.exec(code)?.[1];
	if (name === undefined || inputs === undefined) {
		throw new Error(`A compiled message has an unknown form:\n${code.slice(0, 400)}`);
	}
	const given = inputs.replaceAll(' ', '') === '{}' ? 'inputs?: object' : `inputs: ${inputs}`;
	return `export declare const ${name}: (${given}, options?: MessageOptions) => string;`;
}

/**
 * Writes one file of types beside the compiled messages of a folder, which type checks read instead of thousands of
 * modules.
 */
export function writeMessageTypes(folder: string): void {
	const messages = path.join(folder, 'messages');
	const types = readdirSync(messages)
		.filter((name) => name.endsWith('.js') && name !== '_index.js')
		.toSorted()
		.map((name) => messageType(readFileSync(path.join(messages, name), 'utf8')));
	const head =
		"import type { Locale } from './runtime.js';\n\ninterface MessageOptions {\n\tlocale?: Locale;\n}\n";
	writeFileSync(path.join(folder, 'messages.d.ts'), `${head}\n${types.join('\n')}\n`);
}
