import type { Verdict } from '#lib/domain/index.ts';

/** The tokens of the light ground, for pictures that leave the page; a test holds them to `tokens.css`. */
export const LIGHT_COLOURS = {
	paper: '#fdfdfb',
	ink: '#16202c',
	soft: '#556069',
	hair: '#dfe2e1',
	line: '#8a949b'
} as const;

/** The colours of the verdicts on the light ground, likewise. */
export const LIGHT_VERDICT_COLOURS: Readonly<Record<Verdict, string>> = {
	achieved: '#185558',
	on_track: '#20796a',
	acceleration_needed: '#bb8814',
	limited_progress: '#a94d06',
	deterioration: '#500650',
	not_assessable: '#87939c'
};
