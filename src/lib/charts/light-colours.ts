import type { Verdict } from '#lib/domain/index.ts';

/** The tokens of the light ground, for pictures that leave the page; a test holds them to `tokens.css`. */
export const LIGHT_COLOURS = {
	paper: '#fdfdfb',
	raised: '#f4f5f2',
	ink: '#16202c',
	soft: '#556069',
	hair: '#dfe2e1',
	line: '#8a949b',
	none: '#8b949c',
	nodata: '#ecedea'
} as const;

/** The colours of series 1 to 7 on the light ground, likewise. */
export const LIGHT_SERIES = [
	'#005f8f',
	'#b4541a',
	'#0f7b6c',
	'#7d2a63',
	'#806200',
	'#4a57b8',
	'#53585f'
] as const;

/** The steps of the ramp on the light ground, likewise. */
export const LIGHT_RAMP = [
	'#dbe9f0',
	'#afcede',
	'#7fb0cb',
	'#4c8fb5',
	'#1f6b97',
	'#00466b'
] as const;

/** The colours of the verdicts on the light ground, likewise. */
export const LIGHT_VERDICT_COLOURS: Readonly<Record<Verdict, string>> = {
	achieved: '#185558',
	on_track: '#20796a',
	acceleration_needed: '#bb8814',
	limited_progress: '#a94d06',
	deterioration: '#500650',
	not_assessable: '#87939c'
};
