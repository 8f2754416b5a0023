import type { ProgressInput, ProgressResult } from '#lib/domain/index.ts';
import {
	CLASSES_WITHOUT_TARGET,
	CLASSES_WITH_TARGET,
	type MethodClass,
	type MethodClasses
} from './method-classes.ts';

/**
 * The classes that a result was cut by, and the one it fell into; null without a verdict. A met target is in none of
 * them, save where the measure itself says that it is met.
 */
export function classOfResult(
	{ target }: ProgressInput,
	{ method, verdict, word }: ProgressResult
): { own: MethodClass; set: MethodClasses } | null {
	const set = target ? CLASSES_WITH_TARGET[method] : CLASSES_WITHOUT_TARGET[method];
	if (!set || word === null) return null;
	const classes =
		method === 'ITU_UMC' && target ? percentageClasses(set.classes, target.value) : set.classes;
	const own = classes.find((each) => each.verdict === verdict && each.words.includes(word));
	return own ? { own, set } : null;
}

/** ITU's classes toward a target other than 100: met where it is reached, the others below it. */
function percentageClasses(classes: readonly MethodClass[], target: number): MethodClass[] {
	if (target === 100) return [...classes];
	const met = classes.flatMap((each) =>
		each.verdict === 'achieved' ? [{ ...each, from: target }] : []
	);
	const below = classes
		.filter(({ from, verdict }) => verdict !== 'achieved' && (from === null || from < target))
		.map((each, index) => (index === 0 ? { ...each, to: target } : each));
	return [...met, ...below];
}
