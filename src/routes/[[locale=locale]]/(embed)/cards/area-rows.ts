import type { MemberVerdict } from '#lib/view/index.ts';
import type { AreaCard } from './card-data.ts';

/** An area's verdicts as summaries read them, a row for each indicator and method. */
export function areaRows({ figures }: AreaCard): MemberVerdict[] {
	return figures.flatMap(({ indicator, series, verdicts }) =>
		verdicts.map(({ method, verdict, score }) => ({ indicator, series, method, verdict, score }))
	);
}
