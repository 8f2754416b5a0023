import type { AreaLabel, FigureRow } from '#lib/view/index.ts';

/** A row of series `S.A`, total, normal, with what differs. */
export function row(
	ref_area: string,
	time_period: number,
	obs_value: number | null,
	rest: Partial<FigureRow> = {}
): FigureRow {
	return {
		series: 'S.A',
		ref_area,
		time_period,
		obs_value,
		obs_text: null,
		obs_status: 'A',
		nature: null,
		source: 'S',
		vintage: '2024-11',
		comment_obs: null,
		sex: '_T',
		age: '_T',
		urbanisation: '_T',
		education_lev: '_T',
		composite_breakdown: '_T',
		...rest
	};
}

/** Labels for codes: `001` is the world, other numbers below 900 economies, the rest groups. */
export function labels(...codes: string[]): Map<string, AreaLabel> {
	return new Map(
		codes.map((code) => {
			const kind =
				code === '001'
					? 'world'
					: /^(199|432|722|002|202|009|[A-Z])/.test(code)
						? 'group'
						: 'economy';
			return [
				code,
				{ kind, slug: code.toLowerCase(), name: code === '001' ? 'World' : `Area ${code}` }
			];
		})
	);
}
