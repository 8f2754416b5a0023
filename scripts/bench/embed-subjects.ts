import {
	DEFAULT_EMBED_LOOK,
	embedCodes,
	EMPTY_EMBED_CHOICE,
	type EmbedSubject
} from '#lib/view/index.ts';

/** Indicators whose lines have at least five colours, for a page of twelve charts. */
export const TWELVE_INDICATORS = [
	...['internet-use', 'households-internet', 'mobile-cellular-subscriptions'],
	...['fixed-broadband-subscriptions', 'mobile-broadband-subscriptions', 'urban-population'],
	...['fixed-telephone-subscriptions', 'gdp-per-capita', 'electricity-access'],
	...['research-expenditure', 'high-technology-exports', 'schools-internet']
] as const;

const chart = (indicator: string, view: 'line' | 'map'): EmbedSubject => ({
	...{ kind: 'indicator', indicator, view }
});

/** The twelve indicators of a page, the named one first. */
export function twelveOf(indicator: string): string[] {
	const others = TWELVE_INDICATORS.filter((own) => own !== indicator);
	return [indicator, ...others].slice(0, TWELVE_INDICATORS.length);
}

/** The line embeds of indicators. */
export function lineSubjects(indicators: readonly string[]): EmbedSubject[] {
	return indicators.map((indicator) => chart(indicator, 'line'));
}

/** Twelve embeds of several kinds. */
export const MIXED_SUBJECTS: readonly EmbedSubject[] = [
	chart('internet-use', 'line'),
	chart('internet-use', 'map'),
	{ kind: 'verdict', indicator: 'internet-use' },
	{ kind: 'action-line', line: 'c2' },
	chart('mobile-cellular-subscriptions', 'line'),
	chart('electricity-access', 'map'),
	{ kind: 'verdict', indicator: 'fixed-broadband-subscriptions' },
	{ kind: 'economy', area: 'ken' },
	chart('fixed-broadband-subscriptions', 'line'),
	chart('fixed-broadband-subscriptions', 'map'),
	chart('households-internet', 'line'),
	{ kind: 'matrix' }
];

/** The code that a maker copies: a frame and the script that lets it grow; `site` ends in `/`. */
export function copiedCode(subject: EmbedSubject, title: string, site: string): string {
	const address = {
		...{ subject, locale: 'en' as const, view: '' },
		...{ choice: EMPTY_EMBED_CHOICE, look: DEFAULT_EMBED_LOOK }
	};
	const codes = embedCodes({
		...{ address, title, site, sandbox: false, more: '' },
		otherPicture: null
	});
	const found = codes.find(({ kind }) => kind === 'script');
	if (!found) throw new Error('There is no code of a frame with a script.');
	return found.code;
}
