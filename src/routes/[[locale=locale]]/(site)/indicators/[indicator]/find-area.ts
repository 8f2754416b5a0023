import type { AreaLabels } from '#lib/view/index.ts';

/** The code of the area with a page that a reader's text names: by its name, its slug (`ken`) or the start of its name; null for none. */
export function findArea(text: string, labels: AreaLabels, locale: string): string | null {
	const wanted = text.trim().toLocaleLowerCase(locale);
	if (wanted === '') return null;
	const areas = [...labels].filter(([, { slug }]) => slug !== null);
	const named = (name: string) => name.toLocaleLowerCase(locale);
	const found =
		areas.find(([, { name }]) => named(name) === wanted) ??
		areas.find(([, { slug }]) => slug === wanted) ??
		areas.find(([, { name }]) => named(name).startsWith(wanted));
	return found?.[0] ?? null;
}
