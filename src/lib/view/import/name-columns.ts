import type { ProblemCounter } from './import-problem.ts';

/** A name that no other column has: `Country`, then `Country (2)`. */
function free(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name)) return name;
	let count = 2;
	while (taken.has(`${name} (${count})`)) count++;
	return `${name} (${count})`;
}

/** The names of `width` columns: blanks trimmed, empty ones called `Column 3`, equal ones told apart; both are counted as problems. */
export function nameColumns(
	cells: readonly string[],
	width: number,
	problems: ProblemCounter
): string[] {
	const taken = new Set<string>();
	return Array.from({ length: width }, (_, index) => {
		const given = (cells[index] ?? '').replace(/\s+/g, ' ').trim();
		const name = free(given || `Column ${index + 1}`, taken);
		taken.add(name);
		if (given === '') problems.add('unnamed-columns', { name });
		else if (name !== given) problems.add('duplicate-headers', { name: given });
		return name;
	});
}
