/** What likeness is judged by. */
export interface KinRow {
	activity: string;
	title: string;
	lines: readonly string[];
	goals: readonly string[];
	areas: readonly string[];
}

/** Another activity and how alike it is. */
export interface Kin {
	activity: string;
	/** From 0 to 5: twice the likeness of the titles, and that of lines, goals and economies. */
	score: number;
}

const WEIGHT_OF_WORDS = 2;

/** A title must share a word that is this rare, or an economy or goal, to be looked at. */
const COMMON = 120;

/** The least score that is worth a reader's time. */
const LEAST = 1;

function words(title: string): string[] {
	const folded = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return [...new Set(folded.match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
}

/** The share of two sets that they have in common (Jaccard); 0 where both are empty. */
function overlap(a: readonly string[], b: readonly string[]): number {
	const both = a.filter((each) => b.includes(each)).length;
	return both === 0 ? 0 : both / (a.length + b.length - both);
}

function index<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]) {
	const places = new Map<string, number[]>();
	rows.forEach((row, at) => {
		for (const key of keysOf(row)) {
			const known = places.get(key);
			if (known) known.push(at);
			else places.set(key, [at]);
		}
	});
	return places;
}

/**
 * For every activity those most like it, best first. The score is twice the cosine of the words of the titles, each
 * weighed by its rarity (the logarithm of all titles over those that have it), plus the overlap (Jaccard) of lines,
 * of declared goals and of economies. One title that stands twice is one kin.
 */
export function activityKin(rows: readonly KinRow[], most: number): Map<string, Kin[]> {
	const parts = rows.map((row) => ({ ...row, words: words(row.title) }));
	const byWord = index(parts, (row) => row.words);
	const byArea = index(parts, (row) => row.areas);
	const byGoal = index(parts, (row) => row.goals);
	const rarity = (word: string) => Math.log(rows.length / (byWord.get(word)?.length ?? 1));
	const lengths = parts.map((row) =>
		Math.sqrt(row.words.reduce((sum, word) => sum + rarity(word) ** 2, 0))
	);
	return new Map(
		parts.map((row, at) => {
			const shared = new Map<number, number>();
			for (const word of row.words) {
				const places = byWord.get(word) ?? [];
				if (places.length > COMMON) continue;
				for (const other of places) shared.set(other, 0);
			}
			for (const [places, keys] of [
				[byArea, row.areas],
				[byGoal, row.goals]
			] as const) {
				for (const key of keys.length > 5 ? [] : keys) {
					for (const other of places.get(key) ?? []) shared.set(other, 0);
				}
			}
			shared.delete(at);
			const scored = [...shared.keys()].flatMap((other): (Kin & { title: string })[] => {
				const kin = parts[other];
				if (!kin) return [];
				const common = row.words.filter((word) => kin.words.includes(word));
				const product = (lengths[at] ?? 0) * (lengths[other] ?? 0);
				const alike =
					product === 0 ? 0 : common.reduce((sum, word) => sum + rarity(word) ** 2, 0) / product;
				const score =
					WEIGHT_OF_WORDS * alike +
					overlap(row.lines, kin.lines) +
					overlap(row.goals, kin.goals) +
					overlap(row.areas, kin.areas);
				return score < LEAST ? [] : [{ activity: kin.activity, score, title: kin.title }];
			});
			scored.sort((a, b) => b.score - a.score || (a.activity < b.activity ? -1 : 1));
			const titles = new Set<string>();
			const best = scored
				.filter(({ title }) => !titles.has(title) && titles.add(title))
				.slice(0, most);
			return [row.activity, best.map(({ activity, score }) => ({ activity, score }))];
		})
	);
}
