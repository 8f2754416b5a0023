import {
	PROGRESS_BASE_YEAR,
	PROGRESS_HORIZON,
	PROGRESS_NOW,
	type ProgressInput,
	type ProgressPoint,
	type ProgressTarget
} from '#lib/domain/index.ts';
import { formatNumber, type Locale } from '#lib/i18n/index.ts';
import { readFigure, readYear } from './read-figure.ts';

/** Figures of one area, with the rules by which the site itself judges them. */
export interface JudgeFacts {
	/** The unit of points and target, as `formatValue` takes it. */
	unit: string;
	/** In order of years. */
	points: readonly ProgressPoint[];
	direction: 1 | -1;
	/** The natural limit of a rise; null where there is none. */
	limit: number | null;
	kind: ProgressInput['kind'];
	/** Null where no target is set for them. */
	target: ProgressTarget | null;
}

/** How a reader wants figures judged; what is typed stays as it was typed. */
export interface JudgeChoice {
	baseYear: number;
	latestYear: number;
	direction: 1 | -1;
	hasTarget: boolean;
	target: string;
	targetYear: string;
	usesLimit: boolean;
}

/** What of a choice cannot be used. */
export interface JudgeFaults {
	target: 'empty' | 'no_number' | null;
	targetYear: 'empty' | 'no_year' | null;
}

/** The earliest base year that can be chosen where a page does not say otherwise. */
export const FIRST_BASE_YEAR = 2000;

/** The choice that a published target and the site's own rules make. */
export function startingChoice(facts: JudgeFacts, locale: Locale): JudgeChoice {
	const { points, direction, target, limit } = facts;
	return {
		baseYear: PROGRESS_BASE_YEAR,
		latestYear: points.at(-1)?.year ?? PROGRESS_NOW,
		direction,
		hasTarget: target !== null,
		target: target === null ? '' : formatNumber(target.value, locale, 4),
		targetYear: String(target?.year ?? PROGRESS_HORIZON),
		usesLimit: limit !== null
	};
}

/** The years that a base can be chosen from: the site's base year, and every year with a later figure. */
export function baseYears({ points }: Pick<JudgeFacts, 'points'>): number[] {
	const years = points.slice(0, -1).map(({ year }) => year);
	return [...new Set([...years, PROGRESS_BASE_YEAR])].sort((a, b) => a - b);
}

/** What is wrong with the texts of a choice; nothing is where the target is not used. */
export function choiceFaults(
	{ hasTarget, target, targetYear }: JudgeChoice,
	locale: Locale
): JudgeFaults {
	if (!hasTarget) return { target: null, targetYear: null };
	return {
		target:
			target.trim() === '' ? 'empty' : readFigure(target, locale) === null ? 'no_number' : null,
		targetYear:
			targetYear.trim() === '' ? 'empty' : readYear(targetYear) === null ? 'no_year' : null
	};
}

/** The input of the methods that a choice makes; null where its target cannot be read. */
export function choiceInput(
	facts: JudgeFacts,
	choice: JudgeChoice,
	locale: Locale
): ProgressInput | null {
	const { direction, latestYear, baseYear, hasTarget, usesLimit } = choice;
	const value = readFigure(choice.target, locale);
	const year = readYear(choice.targetYear);
	if (hasTarget && (value === null || year === null)) return null;
	const target: ProgressTarget | null =
		hasTarget && value !== null && year !== null
			? { value, operator: operatorOf(facts, direction), year }
			: null;
	return {
		points: facts.points.filter((point) => point.year <= latestYear),
		target,
		direction,
		limit: usesLimit && direction === 1 ? facts.limit : null,
		kind: facts.kind,
		baseYear,
		horizon: PROGRESS_HORIZON,
		now: PROGRESS_NOW
	};
}

function operatorOf(facts: JudgeFacts, direction: 1 | -1): ProgressTarget['operator'] {
	if (facts.target && direction === facts.direction) return facts.target.operator;
	return direction === 1 ? '>=' : '<=';
}
