import {
	BREAKDOWN_DIMENSIONS,
	TOTAL,
	catalogueIndex,
	whyNotTransformation,
	type BreakdownDimension,
	type ExploreCatalogue,
	type Figure,
	type Transformation,
	type TransformationKind
} from '#lib/domain/index.ts';
import { byReading } from '../../breakdown-list.ts';

/** Years that figures with a value have, in order. */
export function valuedYears(figures: readonly Figure[]): number[] {
	const years = figures.filter(({ value }) => value !== null).map((row) => row.time_period);
	return [...new Set(years)].sort((a, b) => a - b);
}

/** The dimension in which most parts are chosen, with its codes as a reader expects them; null where none has two. */
export function dividedDimension(
	figures: readonly Figure[]
): { dimension: BreakdownDimension; codes: string[] } | null {
	const found = BREAKDOWN_DIMENSIONS.map((dimension) => {
		const codes = [...new Set(figures.map((figure) => figure[dimension]))];
		const total = codes.filter((code) => code === TOTAL);
		return {
			dimension,
			codes: [...codes.filter((code) => code !== TOTAL).sort(byReading), ...total]
		};
	}).filter(({ codes }) => codes.length > 1);
	return found.reduce<(typeof found)[number] | null>(
		(best, own) => (best === null || own.codes.length > best.codes.length ? own : best),
		null
	);
}

/** Targets that suit some of the figures, by their ids. */
export function suitedTargets(figures: readonly Figure[], catalogue: ExploreCatalogue): string[] {
	return catalogue.targets
		.map(({ target_id }) => target_id)
		.filter(
			(target) =>
				whyNotTransformation({ kind: 'gap_to_target', target }, figures, catalogue) === null
		);
}

/** Groups of which some economies have a figure, by their codes. */
export function suitedGroups(figures: readonly Figure[], catalogue: ExploreCatalogue): string[] {
	const held = new Set(figures.filter(({ value }) => value !== null).map((row) => row.ref_area));
	return Object.entries(catalogue.members)
		.filter(([, members]) => members.some((member) => held.has(member)))
		.map(([group]) => group);
}

/** Families of groups that are taken first for a mean: ITU's regions, else those of the UN. */
const FAMILY = ['ITU_AFR', 'ITU_AMS', 'ITU_ARB', 'ITU_ASP', 'ITU_CIS', 'ITU_EUR'];

/** A transformation of a kind with settings that suit the figures it would be given; null where none do. */
export function firstStep(
	kind: TransformationKind,
	figures: readonly Figure[],
	catalogue: ExploreCatalogue
): Transformation | null {
	const years = valuedYears(figures);
	const first = years[0] ?? 2010;
	const last = years.at(-1) ?? first;
	const facts = figures[0] && catalogueIndex(catalogue).series.get(figures[0].series);
	switch (kind) {
		case 'index':
			return { kind, year: first };
		case 'change':
			return { kind, years: 1, as: 'difference' };
		case 'cagr':
			return { kind, from: first, to: last };
		case 'per_capita':
			return { kind, per: 100 };
		case 'rank':
			return { kind, first: facts?.direction === -1 ? 'lowest' : 'highest' };
		case 'z_score':
			return { kind };
		case 'group_mean': {
			const suited = suitedGroups(figures, catalogue);
			const family = FAMILY.filter((code) => suited.includes(code));
			const groups = family.length > 0 ? family : suited.slice(0, 6);
			const weight = facts?.group_rule ? 'population' : 'none';
			return groups.length > 0 ? { kind, groups, weight } : null;
		}
		case 'gap_to_target': {
			const [target] = suitedTargets(figures, catalogue);
			return target === undefined ? null : { kind, target };
		}
		case 'gap_between': {
			const divided = dividedDimension(figures);
			const [code, other] = divided?.codes ?? [];
			if (!divided || code === undefined || other === undefined) return null;
			return { kind, dimension: divided.dimension, code, other, as: 'difference' };
		}
		case 'moving_average':
			return { kind, years: 3 };
	}
}
