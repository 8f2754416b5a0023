import type { ProgressMethod } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';

/** A formula as `formulaMarkup` reads it, and under which condition or for what it holds. */
export interface MethodFormula {
	formula: string;
	/** A formula, too. */
	when?: string;
	/** In words. */
	for?: string;
}

/** A method's formulas with a target, and those of its rule without one. */
export interface MethodFormulas {
	withTarget: MethodFormula[];
	withoutTarget: MethodFormula[];
}

const RATE = 'CAGR = (y / y_0)^{1 / (t - t_0)} - 1';
const RATE_NEEDED = 'CAGR_T = (T / y_0)^{1 / (t_T - t_0)} - 1';
const GROWTH_RATIO = 'R = frac{d × CAGR}{|CAGR_T|}';
const WANTED = 'v = d × CAGR';

/** The formulas of the published methods, with the decimals of a language. */
export function methodFormulas(method: ProgressMethod, locale: Locale): MethodFormulas {
	const n = (value: number) => formatNumber(value, locale, 4);
	switch (method) {
		case 'OPEN_SDG':
			return {
				withTarget: [
					{ formula: RATE },
					{ formula: RATE_NEEDED },
					{ formula: GROWTH_RATIO },
					{
						formula: `score = min(${n(7.1429)} R - ${n(4.2857)}, 5)`,
						when: `R ≥ ${n(0.6)}`
					},
					{
						formula: `score = max(${n(4.1667)} R - ${n(2.5)}, -5)`,
						when: `R < ${n(0.6)}`
					}
				],
				withoutTarget: [
					{ formula: RATE },
					{ formula: WANTED },
					{ formula: `C = 1 - (y_0 / L)^{${n(4.44)}}`, when: 'y_0 ≤ L' },
					{ formula: `C = 1 - ((2 L - y_0) / L)^{${n(4.44)}}`, when: 'L < y_0 < 2 L' },
					{ formula: 'C = 1', when: 'y_0 ≥ 2 L' },
					{ formula: 'score = min(500 v / C - 5, 5)', when: `v ≥ ${n(1.5)} % C` },
					{ formula: `score = 250 v / C - ${n(1.25)}`, when: `${n(0.5)} % C ≤ v < ${n(1.5)} % C` },
					{ formula: `score = 500 v / C - ${n(2.5)}`, when: `0 ≤ v < ${n(0.5)} % C` },
					{ formula: `score = max(125 v - ${n(2.5)}, -5)`, when: 'v < 0' }
				]
			};
		case 'UN_2023':
			return {
				withTarget: [
					{ formula: RATE },
					{ formula: 'y_P = y × (1 + CAGR)^{t_T - t}' },
					{ formula: 'q = frac{y_P - y_0}{T - y_0}' }
				],
				withoutTarget: [{ formula: RATE }, { formula: WANTED }]
			};
		case 'UN_REGIONAL':
			return {
				withTarget: [
					{ formula: 'y_P = a + b × t_T' },
					{ formula: 'G = frac{|T - y_P|}{|T - y_0|}' },
					{ formula: 'CSI = 10 × frac{d × (y - y_0)}{|T - y_0|}' },
					{
						formula: 'CSI = 10 - 10 × frac{|T - y|}{|T - y_0|}',
						for: m.methods_for_parity({}, { locale })
					}
				],
				withoutTarget: []
			};
		case 'EUROSTAT':
			return {
				withTarget: [{ formula: RATE }, { formula: RATE_NEEDED }, { formula: GROWTH_RATIO }],
				withoutTarget: [{ formula: RATE }, { formula: WANTED }]
			};
		case 'SDSN':
			return {
				withTarget: [
					{ formula: 'r = frac{y - y_0}{t - t_0}' },
					{ formula: 'r_T = frac{T - y_0}{t_T - t_0}' },
					{ formula: 's = frac{d × r}{|r_T|}' }
				],
				withoutTarget: []
			};
		case 'ITU_UMC':
			return { withTarget: [], withoutTarget: [] };
	}
}
