import { LIGHT_COLOURS } from '../light-colours.ts';
import type { SceneColour } from './scene.ts';

/** The colours of a scene on the light ground, for files that leave the page; a test holds them to `tokens.css`. */
export const LIGHT_SCENE_COLOURS: Readonly<Record<SceneColour, string>> = {
	...LIGHT_COLOURS,
	raised: '#f4f5f2',
	none: '#8b949c',
	nodata: '#ecedea',
	'series-1': '#005f8f',
	'series-2': '#b4541a',
	'series-3': '#0f7b6c',
	'series-4': '#7d2a63',
	'series-5': '#806200',
	'series-6': '#4a57b8',
	'series-7': '#53585f',
	'ramp-1': '#dbe9f0',
	'ramp-2': '#afcede',
	'ramp-3': '#7fb0cb',
	'ramp-4': '#4c8fb5',
	'ramp-5': '#1f6b97',
	'ramp-6': '#00466b',
	'fall-1': '#f3dccb',
	'fall-2': '#d9955f',
	'fall-3': '#9c430f'
};

/** The colour as the page knows it: light or dark, as the reader asks. */
export function cssColour(colour: SceneColour): string {
	return `var(--${colour})`;
}
