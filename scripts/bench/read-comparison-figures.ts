import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SITE_FOLDER } from '../build/site-folder.ts';
import type { ComparisonFigures } from './comparison-lines.ts';

/** The part of a built page's `figures.json` that the comparison draws. */
interface BuiltFigures {
	economy: {
		map: { figures: { ref_area: string; name: string; value: number; class: number }[] };
	};
	sections: { gaps: { first: { value: number }; second: { value: number } }[] }[];
}

/** The figures of an indicator's built page: map, ranking and gaps. */
export function readComparisonFigures(indicator: string): ComparisonFigures {
	const file = path.join(SITE_FOLDER, 'indicators', indicator, 'figures.json');
	const { economy, sections } = JSON.parse(readFileSync(file, 'utf8')) as BuiltFigures;
	return {
		economies: economy.map.figures.map((row) => ({
			code: row.ref_area,
			name: row.name,
			value: row.value,
			class: row.class
		})),
		gaps: sections
			.filter(({ gaps }) => gaps.length > 0)
			.map(({ gaps }) =>
				gaps.map(({ first, second }, position) => ({
					position,
					first: first.value,
					second: second.value
				}))
			)
	};
}
