import { breakdownKey } from '#lib/domain/index.ts';
import type { ExploreChartInput } from './explore-input.ts';
import type { ExploreLine } from './explore-line.ts';
import { lineNames } from './line-names.ts';

/** Every line of some figures, in the order of their first; never two sources or releases in one. */
export function exploreLines({
	figures,
	names
}: Pick<ExploreChartInput, 'figures' | 'names'>): ExploreLine[] {
	const lines = new Map<string, ExploreLine>();
	for (const figure of figures) {
		const { series, ref_area, source, vintage, value_unit: unit } = figure;
		const key = [series, ref_area, breakdownKey(figure), source, vintage, unit].join('|');
		const line = lines.get(key);
		if (line) {
			line.figures.push(figure);
			continue;
		}
		const { sex, age, urbanisation, education_lev, composite_breakdown } = figure;
		const codes = { sex, age, urbanisation, education_lev, composite_breakdown };
		const facts = { key, series, ref_area, source, vintage, unit, ...codes };
		lines.set(key, { ...facts, name: '', figures: [figure] });
	}
	const all = [...lines.values()];
	for (const line of all) line.figures.sort((a, b) => a.time_period - b.time_period);
	const texts = lineNames(all, names);
	return all.map((line, index) => ({ ...line, name: texts[index] ?? line.ref_area }));
}
