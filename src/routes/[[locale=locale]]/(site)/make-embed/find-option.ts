import type { MakerOption } from './maker-data.ts';

/** The option that a reader's text names: by its name, its value or the start of its name; null for none. */
export function findOption(
	text: string,
	options: readonly MakerOption[],
	locale: string
): MakerOption | null {
	const named = (name: string) => name.trim().toLocaleLowerCase(locale);
	const wanted = named(text);
	if (wanted === '') return null;
	return (
		options.find(({ name }) => named(name) === wanted) ??
		options.find(({ value }) => named(value) === wanted) ??
		options.find(({ name }) => named(name).startsWith(wanted)) ??
		null
	);
}
