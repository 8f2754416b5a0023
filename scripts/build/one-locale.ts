import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const COMPILED = /[\\/]i18n[\\/]paraglide[\\/]/;
const MESSAGE = /[\\/]messages[\\/]([a-z][a-z0-9_]*)\.js$/;

/** The compiled messages of one language: each message is its words, and nothing asks which language is spoken. */
export function oneLocale(locale: string): Plugin {
	return {
		name: 'one-locale',
		enforce: 'pre',
		load(id) {
			if (!COMPILED.test(id)) return null;
			if (id.endsWith('runtime.js')) return runtimeOf(locale);
			const name = MESSAGE.exec(id)?.[1];
			return name === undefined ? null : wordsOf(name, readFileSync(id, 'utf8'), locale);
		}
	};
}

/** What the i18n room asks of the runtime, for one language. */
function runtimeOf(locale: string): string {
	const settings = path.join('project.inlang', 'settings.json');
	const { baseLocale, locales } = JSON.parse(readFileSync(settings, 'utf8')) as {
		baseLocale: string;
		locales: string[];
	};
	return [
		`export const baseLocale = ${JSON.stringify(baseLocale)};`,
		`export const locales = ${JSON.stringify(locales)};`,
		`export const getLocale = () => ${JSON.stringify(locale)};`,
		'export const overwriteGetLocale = () => {};'
	].join('\n');
}

/** A compiled message without its choice between languages. Throws when the compiler writes messages in another way. */
export function wordsOf(name: string, code: string, locale: string): string {
	const own = new RegExp(`^const ${locale}_${name} = [^]*?^\\};$`, 'm').exec(code)?.[0];
	if (own === undefined) {
		throw new Error(
			`The message ${name} has no words in ${locale} of its own; compile the messages with \`npm run messages\`.`
		);
	}
	const needed = [...code.matchAll(/^import .*$/gm)].map(([line]) => line);
	const imports = needed.filter((line) => !line.includes('/runtime.js'));
	return [...imports, own, `export const ${name} = ${locale}_${name};`].join('\n');
}
