import {
	PROGRESS_BASE_YEAR,
	PROGRESS_HORIZON,
	PROGRESS_NOW,
	type ProgressInput,
	type ProgressTarget
} from '#lib/domain/index.ts';
import { formatNumber, type Locale } from '#lib/i18n/index.ts';
import type { ExamplePreset } from './example-preset.ts';
import { readFigure, readYear } from './read-figure.ts';

/** What a reader has set in the worked example; what is typed stays as it was typed. */
export interface ExampleChoice {
	baseYear: number;
	latestYear: number;
	direction: 1 | -1;
	hasTarget: boolean;
	target: string;
	targetYear: string;
	usesLimit: boolean;
}

/** What of a choice cannot be used. */
export interface ExampleFaults {
	target: 'empty' | 'no_number' | null;
	targetYear: 'empty' | 'no_year' | null;
}

/** The choice that a published target and the site's own rules make. */
export function startingChoice(preset: ExamplePreset, locale: Locale): ExampleChoice {
	const { points, direction, target, limit } = preset;
	return {
		baseYear: PROGRESS_BASE_YEAR,
		latestYear: points.at(-1)?.year ?? PROGRESS_NOW,
		direction,
		hasTarget: true,
		target: formatNumber(target.value, locale, 4),
		targetYear: String(target.year),
		usesLimit: limit !== null
	};
}

/** The years that a base can be chosen from: the site's base year, and every year with a later figure. */
export function baseYears({ points }: ExamplePreset): number[] {
	const years = points.slice(0, -1).map(({ year }) => year);
	return [...new Set([...years, PROGRESS_BASE_YEAR])].sort((a, b) => a - b);
}

/** What is wrong with the texts of a choice; nothing is where the target is not used. */
export function choiceFaults({ hasTarget, target, targetYear }: ExampleChoice): ExampleFaults {
	if (!hasTarget) return { target: null, targetYear: null };
	return {
		target: target.trim() === '' ? 'empty' : readFigure(target) === null ? 'no_number' : null,
		targetYear:
			targetYear.trim() === '' ? 'empty' : readYear(targetYear) === null ? 'no_year' : null
	};
}

/** The input of the methods that a choice makes; null where its target cannot be read. */
export function exampleInput(preset: ExamplePreset, choice: ExampleChoice): ProgressInput | null {
	const { direction, latestYear, baseYear, hasTarget, usesLimit } = choice;
	const value = readFigure(choice.target);
	const year = readYear(choice.targetYear);
	if (hasTarget && (value === null || year === null)) return null;
	const target: ProgressTarget | null =
		hasTarget && value !== null && year !== null
			? { value, operator: operatorOf(preset, direction), year }
			: null;
	return {
		points: preset.points.filter((point) => point.year <= latestYear),
		target,
		direction,
		limit: usesLimit && direction === 1 ? preset.limit : null,
		kind: preset.kind,
		baseYear,
		horizon: PROGRESS_HORIZON,
		now: PROGRESS_NOW
	};
}

function operatorOf(preset: ExamplePreset, direction: 1 | -1): ProgressTarget['operator'] {
	if (direction === preset.direction) return preset.target.operator;
	return direction === 1 ? '>=' : '<=';
}
