/** A text as a name of small letters and digits with `-` between words; empty where it has neither. */
export function plainName(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
