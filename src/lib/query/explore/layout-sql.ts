/** Words that begin a clause, which stands at the depth of its brackets. */
const CLAUSE =
	/^(WITH|SELECT|FROM|JOIN|LEFT JOIN|CROSS JOIN|ANTI JOIN|WHERE|GROUP BY|ORDER BY|PARTITION BY|WINDOW|UNION|\)|[a-z_0-9]+ AS \()/;
/** Words that go on with an expression of the line above. */
const GOES_ON = /^(CASE|WHEN|THEN|ELSE|END|\/) ?/;
/** After how many signs a line goes on below. */
const WIDTH = 100;

/**
 * A text with one tab for each open bracket before a line, and more where a line goes on with what the line above began;
 * long lists are broken at their commas. For text of our own making, in which no literal holds a bracket, `, ` or the end
 * of a line.
 */
export function layoutSql(text: string): string {
	/** For each open bracket, whether its items stand at its own depth. */
	const open: boolean[] = [];
	const lines: string[] = [];
	let above = '';
	for (const raw of text.split('\n')) {
		const line = raw.trim();
		if (line === '') continue;
		const closing = /^\)+/.exec(line)?.[0].length ?? 0;
		let depth = Math.max(0, open.length - closing);
		if (!CLAUSE.test(line)) {
			if (open.at(-1) !== true) depth += 1;
			if (GOES_ON.test(line) && !/[,(]$/.test(above)) depth += 1;
		}
		lines.push(...broken(line, depth));
		for (const [place, sign] of [...line].entries()) {
			if (sign === '(') open.push(line.slice(0, place).endsWith('REPLACE '));
			else if (sign === ')') open.pop();
		}
		above = line;
	}
	return lines.join('\n');
}

function broken(line: string, depth: number): string[] {
	const parts: string[] = [];
	let start = 0;
	let end = 0;
	for (const comma of [...commas(line), line.length]) {
		if (comma - start > WIDTH && end > start) {
			parts.push(line.slice(start, end + 1));
			start = end + 2;
		}
		end = comma;
	}
	parts.push(line.slice(start));
	return parts.map((part, place) => '\t'.repeat(depth + Math.min(place, 1)) + part);
}

/** Where a line may be broken: commas outside of its brackets, and those of long lists. */
function* commas(line: string): Generator<number> {
	const lists = [...line.matchAll(/(USING|IN) \([^()]*\)/g)]
		.filter(([list]) => list.split(', ').length > 6)
		.map((list) => [list.index, list.index + list[0].length] as const);
	let depth = 0;
	for (const [place, sign] of [...line].entries()) {
		if (sign === '(' || sign === '[') depth += 1;
		else if (sign === ')' || sign === ']') depth -= 1;
		else if (sign === ',' && line[place + 1] === ' ') {
			if (depth <= 0 || lists.some(([from, to]) => place > from && place < to)) yield place;
		}
	}
}
