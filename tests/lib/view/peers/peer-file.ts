import type { PeerArea, PeerFile, PeerSeries } from '#lib/view/index.ts';

/** An economy of region 202 and lower middle income, unless it is told otherwise. */
export function economy(code: string, changes: Partial<PeerArea> = {}): PeerArea {
	return {
		...{ code, slug: `e${code}`, name: `Economy ${code}`, kind: 'economy' as const },
		...{ region: '202', income: 'WB_LMC', ldc: false, lldc: false, sids: false, gni: null },
		...changes
	};
}

/** A series in which each area has the value at its place; null for none. All are of 2022 and on track. */
export function series(
	values: readonly (number | null)[],
	changes: Partial<PeerSeries> = {}
): PeerSeries {
	const at = values.flatMap((value, place) => (value === null ? [] : [place]));
	return {
		...{ indicator: 'internet-use', series: 'S.A', topic: 'use', name: 'Internet use' },
		...{ unit: 'PERCENT', direction: 1 as const, low: 0, high: 100, aimed: true, sdg: true },
		...{ at, years: at.map(() => 2022), values: values.flatMap((value) => value ?? []) },
		...{ verdicts: at.map(() => '111115'), computed: [] },
		...changes
	};
}

/** Five economies, four of region 202, and the World. */
export function file(own: readonly PeerSeries[] = [series([40, 30, 50, 10, 80, 67])]): PeerFile {
	return {
		areas: [
			economy('404', { slug: 'ken', gni: { value: 2000, year: 2024 } }),
			economy('800', { slug: 'uga', ldc: true, gni: { value: 1000, year: 2024 } }),
			economy('834', { slug: 'tza', ldc: true, gni: { value: 1900, year: 2019 } }),
			economy('108', { slug: 'bdi', income: 'WB_LIC', ldc: true }),
			economy('233', { slug: 'est', region: '154', income: 'WB_HIC' }),
			economy('001', { slug: 'world', kind: 'world', region: null, income: null })
		],
		series: [...own]
	};
}
