import type { MakerData } from '../../../../src/routes/[[locale=locale]]/(site)/make-embed/maker-data.ts';

const SERIES = [{ series: 'A.B', name: 'ITU, 2025', vintages: ['2025', '2024'] }];
const OTHER = { series: 'C.D', name: 'UNSD, 2026', vintages: ['2026', '2025'] };

/** A small site: one indicator with all charts and a verdict, one with lines only. */
export const MAKER_EXAMPLE: MakerData = {
	locale: 'en',
	root: '../',
	indicators: [
		{
			value: 'growth',
			name: 'Growth',
			views: ['line'],
			shown: {},
			hasVerdict: false,
			series: SERIES
		},
		{
			value: 'internet-use',
			name: 'Internet use',
			views: ['line', 'map', 'ranking', 'gap'],
			shown: { gap: 'C.D' },
			hasVerdict: true,
			series: [...SERIES, OTHER]
		}
	],
	charts: [
		{
			value: 'use-on-a-map',
			name: 'Internet use: 67 % in 2023',
			drawn: 'map',
			indicator: 'internet-use',
			series: 'A.B'
		}
	],
	lines: [{ value: 'c2', name: 'C2 Infrastructure' }],
	areas: [
		{ value: 'KEN', name: 'Kenya', slug: 'ken' },
		{ value: 'RWA', name: 'Rwanda', slug: 'rwa' },
		{ value: 'ATA', name: 'Antarctica', slug: null },
		{ value: 'WORLD', name: 'World', slug: 'world', abroad: { fr: 'Monde' } }
	]
};
