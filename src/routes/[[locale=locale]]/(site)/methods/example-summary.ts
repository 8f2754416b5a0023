import {
	agreementCounts,
	DEFAULT_METHOD,
	type ProgressInput,
	type ProgressResult,
	type Sensitivity
} from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import {
	agreementWords,
	cautionWords,
	methodShort,
	reasonWords,
	verdictWords
} from '#lib/view/index.ts';
import { judgedFigure } from '../judge/judged-figure.ts';
import type { ExamplePreset } from './example-preset.ts';

/** The worked example in four sentences. */
export interface ExampleSummary {
	/** The figures and the target that are judged. */
	given: string;
	/** What the default method says. */
	says: string;
	/** How many methods and years agree; empty where there is no verdict. */
	agreement: string;
	/** What to bear in mind; empty for plain figures. */
	cautions: string;
}

function givenWords(
	{ name, unit }: ExamplePreset,
	{ target, direction }: ProgressInput,
	{ base, latest }: ProgressResult,
	locale: Locale
): string {
	const figure = (value: number) => judgedFigure(value, unit, locale);
	const figures = !latest
		? ''
		: base && base.year !== latest.year
			? m.methods_example_given(
					{
						name,
						base: figure(base.value),
						from: base.year,
						latest: figure(latest.value),
						to: latest.year
					},
					{ locale }
				)
			: m.methods_example_given_one(
					{ name, latest: figure(latest.value), to: latest.year },
					{ locale }
				);
	return `${figures} ${targetWords(target, direction, figure, locale)}`.trim();
}

function targetWords(
	target: ProgressInput['target'],
	direction: ProgressInput['direction'],
	figure: (value: number) => string,
	locale: Locale
): string {
	if (!target) {
		return direction === 1
			? m.methods_example_no_target_up({}, { locale })
			: m.methods_example_no_target_down({}, { locale });
	}
	const words = { value: figure(target.value), year: target.year };
	switch (target.operator) {
		case '<':
			return m.methods_example_target_below(words, { locale });
		case '<=':
			return m.methods_example_target_down(words, { locale });
		case '>=':
		case '>':
		case '=':
			return m.methods_example_target_up(words, { locale });
	}
}

/** What the worked example comes to, in the reader's language. */
export function exampleSummary(
	preset: ExamplePreset,
	input: ProgressInput,
	{
		results,
		sensitivity,
		locale
	}: { results: readonly ProgressResult[]; sensitivity: Sensitivity; locale: Locale }
): ExampleSummary {
	const own = results.find(({ method }) => method === DEFAULT_METHOD);
	if (!own) return { given: '', says: '', agreement: '', cautions: '' };
	const verdict = verdictWords(own.verdict, locale);
	const method = methodShort(DEFAULT_METHOD, locale);
	const list = cautionWords(
		{
			cautions: own.cautions.join(';'),
			base_year: own.base?.year ?? null,
			latest_year: own.latest?.year ?? null
		},
		locale
	).reduce(
		(list, next) => (list ? m.methods_example_listed({ list, next }, { locale }) : next),
		''
	);
	return {
		given: givenWords(preset, input, own, locale),
		says: m.methods_example_says(
			{
				method,
				verdict: own.reason ? `${verdict} (${reasonWords(own.reason, locale)})` : verdict
			},
			{ locale }
		),
		agreement: own.reason ? '' : `${agreementWords(agreementCounts(sensitivity), locale)}.`,
		cautions: list && m.judge_cautions({ list }, { locale })
	};
}
