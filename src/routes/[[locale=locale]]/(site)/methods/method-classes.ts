import type { MethodWord, ProgressMethod, SpokenVerdict } from '#lib/domain/index.ts';

/** A class of a method: the measures that belong to it, its own word, and its verdict on the common scale. */
export interface MethodClass {
	/** The words that it can carry; without a target Eurostat's say which way the value moved. */
	words: readonly MethodWord[];
	verdict: SpokenVerdict;
	/** The lowest measure of the class; null where there is none. */
	from: number | null;
	/** The measure at which it ends; null where it does not. */
	to: number | null;
	/** Which of the two ends belong to the class. */
	ends: 'from' | 'to' | 'both' | 'none';
}

/** A method's classes, of the measure that `symbol` stands for in its formula. */
export interface MethodClasses {
	symbol: string;
	/** Whether cuts are shares that are told in per cent. */
	percent: boolean;
	/** What a met target is called; null where the measure itself says so. */
	met: MethodWord | null;
	classes: readonly MethodClass[];
}

type Falling = readonly [cut: number, words: MethodWord | MethodWord[], verdict: SpokenVerdict];

/** Classes of a measure that should be high, from their lower cuts; the last one has none. */
function falling(cuts: readonly Falling[], lowest: Omit<MethodClass, 'from' | 'to' | 'ends'>) {
	const classes: MethodClass[] = cuts.map(([from, words, verdict], index) => ({
		words: [words].flat(),
		verdict,
		from,
		to: cuts[index - 1]?.[0] ?? null,
		ends: 'from'
	}));
	const to = cuts.at(-1)?.[0] ?? null;
	return [...classes, { ...lowest, from: null, to, ends: 'none' as const }];
}

const MODERATE: readonly MethodWord[] = ['moderate_increase', 'moderate_decrease'];

/** The classes of each method with a target, as the domain's rules cut them. */
export const CLASSES_WITH_TARGET: Readonly<Record<ProgressMethod, MethodClasses>> = {
	OPEN_SDG: {
		symbol: 'R',
		percent: false,
		met: 'achieved',
		classes: falling(
			[
				[0.95, 'on_track', 'on_track'],
				[0.6, 'acceleration_needed', 'acceleration_needed'],
				[0, 'limited_progress', 'limited_progress']
			],
			{ words: ['deterioration'], verdict: 'deterioration' }
		)
	},
	UN_2023: {
		symbol: 'q',
		percent: false,
		met: 'met_or_on_track',
		classes: falling(
			[
				[0.95, 'met_or_on_track', 'on_track'],
				[0.1, 'fair_progress', 'acceleration_needed'],
				[0, 'stagnation_or_regression', 'limited_progress']
			],
			{ words: ['stagnation_or_regression'], verdict: 'deterioration' }
		)
	},
	UN_REGIONAL: {
		symbol: 'G',
		percent: false,
		met: 'maintain',
		classes: [
			{ words: ['maintain'], verdict: 'on_track', from: null, to: 0.1, ends: 'to' },
			{ words: ['accelerate'], verdict: 'acceleration_needed', from: 0.1, to: 1, ends: 'to' },
			{ words: ['reverse'], verdict: 'deterioration', from: 1, to: null, ends: 'none' }
		]
	},
	EUROSTAT: {
		symbol: 'R',
		percent: false,
		met: 'significant_progress',
		classes: falling(
			[
				[0.95, 'significant_progress', 'on_track'],
				[0.6, 'moderate_progress', 'acceleration_needed'],
				[0, 'insufficient_progress', 'limited_progress']
			],
			{ words: ['movement_away'], verdict: 'deterioration' }
		)
	},
	SDSN: {
		symbol: 's',
		percent: false,
		met: 'on_track_sdsn',
		classes: falling(
			[
				[1, 'on_track_sdsn', 'on_track'],
				[0.5, 'moderately_improving', 'acceleration_needed'],
				[0, 'stagnating', 'limited_progress']
			],
			{ words: ['decreasing'], verdict: 'deterioration' }
		)
	},
	ITU_UMC: {
		symbol: 'y',
		percent: false,
		met: null,
		classes: falling(
			[
				[95, 'met', 'achieved'],
				[75, 'advanced', 'on_track'],
				[50, 'satisfactory', 'acceleration_needed']
			],
			{ words: ['limited'], verdict: 'limited_progress' }
		)
	}
};

/** The classes of the methods that have a rule without a target; Open SDG's positive cuts are to be multiplied by C. */
export const CLASSES_WITHOUT_TARGET: Readonly<Partial<Record<ProgressMethod, MethodClasses>>> = {
	OPEN_SDG: {
		symbol: 'v',
		percent: true,
		met: null,
		classes: falling(
			[
				[0.015, 'on_track', 'on_track'],
				[0.005, 'acceleration_needed', 'acceleration_needed'],
				[0, 'limited_progress', 'limited_progress']
			],
			{ words: ['deterioration'], verdict: 'deterioration' }
		)
	},
	UN_2023: {
		symbol: 'v',
		percent: true,
		met: null,
		classes: falling(
			[
				[0.02, 'met_or_on_track', 'on_track'],
				[0.005, 'fair_progress', 'acceleration_needed'],
				[0, 'stagnation_or_regression', 'limited_progress']
			],
			{ words: ['stagnation_or_regression'], verdict: 'deterioration' }
		)
	},
	EUROSTAT: {
		symbol: 'v',
		percent: true,
		met: null,
		classes: [
			{
				words: ['significant_progress'],
				verdict: 'on_track',
				from: 0.01,
				to: null,
				ends: 'from'
			},
			{ words: MODERATE, verdict: 'acceleration_needed', from: 0, to: 0.01, ends: 'none' },
			{ words: ['no_change'], verdict: 'limited_progress', from: 0, to: 0, ends: 'both' },
			{ words: MODERATE, verdict: 'deterioration', from: -0.01, to: 0, ends: 'none' },
			{ words: ['movement_away'], verdict: 'deterioration', from: null, to: -0.01, ends: 'to' }
		]
	}
};
