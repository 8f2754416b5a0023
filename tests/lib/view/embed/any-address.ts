import fc from 'fast-check';
import { BREAKDOWN_DIMENSIONS, PROGRESS_METHODS, SUMMARY_LAYERS } from '#lib/domain/index.ts';
import { LOCALES } from '#lib/i18n/index.ts';
import {
	EMBED_THEMES,
	EMBED_VIEWS,
	EMPTY_EMBED_CHOICE,
	type EmbedAddress
} from '#lib/view/index.ts';

const slug = fc.constantFrom('internet-use', 'ken', 'c7-egov', 'ldc');
const areas = fc.uniqueArray(fc.constantFrom('KEN', 'RWA', 'WORLD', 'SIDS', 'SUB-SAHARAN'), {
	maxLength: 4
});
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const subject: fc.Arbitrary<EmbedAddress['subject']> = fc.oneof(
	fc.record({
		kind: fc.constant('indicator' as const),
		indicator: slug,
		view: fc.constantFrom(...EMBED_VIEWS)
	}),
	fc.record({ kind: fc.constant('verdict' as const), indicator: slug }),
	fc.record({ kind: fc.constant('action-line' as const), line: slug }),
	fc.record({ kind: fc.constant('matrix' as const) }),
	fc.record({ kind: fc.constant('economy' as const), area: slug }),
	fc.record({ kind: fc.constant('activities' as const), line: orNull(slug) }),
	fc.record({ kind: fc.constant('chart' as const), chart: slug }),
	fc.record({ kind: fc.constant('explore' as const) })
);

const choice = fc
	.record({
		areas,
		years: orNull(
			fc.tuple(fc.integer({ min: 1990, max: 2010 }), fc.integer({ min: 2011, max: 2030 }))
		),
		highlight: areas,
		series: orNull(fc.constant('ITU_DDD.I99H')),
		by: orNull(fc.constantFrom(...BREAKDOWN_DIMENSIONS)),
		layer: orNull(fc.constantFrom(...SUMMARY_LAYERS)),
		method: orNull(fc.constantFrom(...PROGRESS_METHODS)),
		vintage: orNull(fc.constant('2024-11'))
	})
	.map(({ years, ...own }) => ({ ...own, from: years?.[0] ?? null, to: years?.[1] ?? null }));

/** Any address of an embed, as the page for makers may make it. */
export const anyAddress: fc.Arbitrary<EmbedAddress> = fc
	.record({
		subject,
		locale: fc.constantFrom(...LOCALES),
		choice,
		look: fc.record({
			theme: fc.constantFrom(...EMBED_THEMES),
			accent: orNull(fc.constantFrom('005f8f', 'ffcc00')),
			title: fc.boolean(),
			height: orNull(fc.integer({ min: 160, max: 2000 }))
		}),
		text: fc.string({ unit: 'binary', maxLength: 20 })
	})
	.map(({ text, ...own }) =>
		own.subject.kind === 'explore'
			? {
					...own,
					choice: EMPTY_EMBED_CHOICE,
					view: new URLSearchParams({ indicator: `a(b)${text.toWellFormed()}` }).toString()
				}
			: { ...own, view: '' }
	);

const hostile = fc.constantFrom(
	'"><script>alert(1)</script>',
	'`${alert(1)}`',
	"l'eau & <b>",
	'](https://evil.example)',
	'a\n```\nb\r\n\u2028c',
	'\\"\\`\\${x}',
	'\0\ud800\uffff',
	'</ict-chart></amp-iframe>',
	'\u202eevil'
);

/** Titles of all kinds, hostile ones among them. */
export const anyTitle = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string());
