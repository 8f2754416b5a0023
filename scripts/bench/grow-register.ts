import type { ListColumn, Register } from '#lib/view/index.ts';

/** Numbers from 0 to before `below`, the same in every run. */
function drawer(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

function pick(codes: Uint16Array, from: Uint32Array): Uint16Array {
	return Uint16Array.from(from, (row) => codes[row] ?? 0);
}

function pickLists({ offsets, codes }: ListColumn, from: Uint32Array): ListColumn {
	const ends = new Uint32Array(from.length + 1);
	from.forEach((row, index) => {
		ends[index + 1] = (ends[index] ?? 0) + (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
	});
	const all = new Uint16Array(ends.at(-1) ?? 0);
	from.forEach((row, index) =>
		all.set(codes.subarray(offsets[row], offsets[row + 1]), ends[index])
	);
	return { offsets: ends, codes: all };
}

/**
 * A register of any number of rows for the benchmark only, drawn from a real one: who, where, what for and when
 * each come from another of its rows, so that they meet in many more ways than in reality.
 */
export function growRegister(real: Register, count: number, seed = 1): Register {
	const draw = drawer(seed);
	const rows = () => Uint32Array.from({ length: count }, () => draw(real.count));
	const [who, how, where, goals, lines, when] = [rows(), rows(), rows(), rows(), rows(), rows()];
	const { single, lists } = real;
	return {
		...real,
		count,
		single: {
			orgtype: pick(single.orgtype, who),
			kind: pick(single.kind, how),
			source: pick(single.source, who),
			process: pick(single.process, how),
			status: pick(single.status, when)
		},
		lists: {
			goal: pickLists(lists.goal, goals),
			region: pickLists(lists.region, where),
			area: pickLists(lists.area, where)
		},
		links: pickLists(real.links, lines),
		years: pick(real.years, when)
	};
}
