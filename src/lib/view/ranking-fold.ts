/** How many rows a folded ranking shows at its two ends. */
export interface RankingEnds {
	first: number;
	last: number;
}

const WORTH_FOLDING = 4;

/** For each of `total` rows whether it is folded away; nothing is where that would hide under four. */
export function foldRanking(
	total: number,
	keep: (index: number) => boolean,
	{ first, last }: RankingEnds = { first: 10, last: 5 }
): boolean[] {
	const folded = Array.from(
		{ length: total },
		(_, index) => index >= first && index < total - last && !keep(index)
	);
	return folded.filter(Boolean).length < WORTH_FOLDING ? folded.map(() => false) : folded;
}
