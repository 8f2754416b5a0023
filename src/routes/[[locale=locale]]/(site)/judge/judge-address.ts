import { PROGRESS_BASE_YEAR } from '#lib/domain/index.ts';
import { formatNumber, type Locale } from '#lib/i18n/index.ts';
import { publishedDecimals } from '#lib/view/index.ts';
import { FIRST_BASE_YEAR, type JudgeChoice, type JudgeFacts } from './judge-choice.ts';
import { readFigure } from './read-figure.ts';

/** The parameters of an address that hold a choice: base and latest year, target and its year, direction, natural limit. */
export const CHOICE_PARAMETERS = ['base', 'to', 'target', 'due', 'wanted', 'limit'] as const;
export type ChoiceParameter = (typeof CHOICE_PARAMETERS)[number];

/** A part of an address that a choice cannot follow. */
export interface RefusedPart {
	parameter: Exclude<ChoiceParameter, 'target' | 'due'>;
	value: string;
}

const NO_TARGET = 'none';
const NO_LIMIT = 'off';
const WAYS = { up: 1, down: -1 } as const;

/** The base years that an address may name, first and last. */
export function baseSpan({ points }: Pick<JudgeFacts, 'points'>): [first: number, last: number] {
	const first = Math.min(FIRST_BASE_YEAR, points[0]?.year ?? FIRST_BASE_YEAR);
	return [first, Math.max(PROGRESS_BASE_YEAR, (points.at(-1)?.year ?? 0) - 1)];
}

/** What an address must say of a choice: only what differs from the start; `choiceOfAddress` reads it back. */
export function addressOfChoice(
	choice: JudgeChoice,
	start: JudgeChoice,
	locale: Locale
): Partial<Record<ChoiceParameter, string>> {
	const address: Partial<Record<ChoiceParameter, string>> = {};
	if (choice.baseYear !== start.baseYear) address.base = String(choice.baseYear);
	if (choice.latestYear !== start.latestYear) address.to = String(choice.latestYear);
	if (choice.hasTarget) {
		const value = readFigure(choice.target, locale);
		const text = value === null ? choice.target : String(value);
		const isSame =
			value === null ? text === start.target : value === readFigure(start.target, locale);
		if (!isSame || !start.hasTarget) address.target = text;
		if (choice.targetYear !== start.targetYear) address.due = choice.targetYear;
	} else if (start.hasTarget) {
		address.target = NO_TARGET;
	}
	if (choice.direction !== start.direction) address.wanted = choice.direction === 1 ? 'up' : 'down';
	if (choice.usesLimit !== start.usesLimit) address.limit = NO_LIMIT;
	return address;
}

/**
 * The choice that an address makes of the start. Texts that are no target stay in their fields, where their fault is
 * named; years and words that do not fit are refused.
 */
export function choiceOfAddress(
	parameters: URLSearchParams,
	start: JudgeChoice,
	{ facts, locale }: { facts: JudgeFacts; locale: Locale }
): { choice: JudgeChoice; refused: RefusedPart[] } {
	const refused: RefusedPart[] = [];
	const read = <Value>(
		parameter: RefusedPart['parameter'],
		parse: (text: string) => Value | undefined,
		usual: Value
	): Value => {
		const text = parameters.get(parameter);
		if (text === null) return usual;
		const value = parse(text);
		if (value === undefined) refused.push({ parameter, value: text });
		return value ?? usual;
	};
	const [first, last] = baseSpan(facts);
	const target = parameters.get('target');
	const isNumber = target !== null && /^-?\d+(\.\d+)?$/.test(target);
	const choice: JudgeChoice = {
		baseYear: read(
			'base',
			(text) => {
				const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
				return year >= first && year <= last ? year : undefined;
			},
			start.baseYear
		),
		latestYear: read(
			'to',
			(text) => facts.points.find(({ year }) => String(year) === text)?.year,
			start.latestYear
		),
		direction: read<1 | -1>(
			'wanted',
			(text) => (text === 'up' || text === 'down' ? WAYS[text] : undefined),
			start.direction
		),
		hasTarget: target === null ? start.hasTarget : target !== NO_TARGET,
		target:
			target === null || target === NO_TARGET
				? start.target
				: isNumber
					? formatNumber(Number(target), locale, publishedDecimals(Number(target)))
					: target,
		targetYear: parameters.get('due') ?? start.targetYear,
		usesLimit: read('limit', (text) => (text === NO_LIMIT ? false : undefined), start.usesLimit)
	};
	return { choice, refused };
}
