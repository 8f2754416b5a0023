/** In how many files what cards need of areas lies: a page names the check of each, and a choice loads one. */
export const SHARDS = 16;

/** The number of the file that holds an area, by the last part of its page's address. */
export function areaShard(slug: string): number {
	let sum = 0;
	// Of small primes those that fill the files most evenly.
	for (const letter of slug) sum = (sum * 53 + (letter.codePointAt(0) ?? 0)) % 127;
	return sum % SHARDS;
}
