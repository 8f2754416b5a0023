import { LIGHT_COLOURS, LIGHT_RAMP, LIGHT_SERIES } from '../light-colours.ts';
import type { SceneColour } from '../scene/scene.ts';

const NAMED: Readonly<Record<string, string>> = {
	...LIGHT_COLOURS,
	...Object.fromEntries(LIGHT_SERIES.map((colour, index) => [`series-${index + 1}`, colour])),
	...Object.fromEntries(LIGHT_RAMP.map((colour, index) => [`ramp-${index + 1}`, colour]))
};

/** A colour of a scene as it is on the light ground, on which every picture that leaves the page stands. */
export function lightColour(colour: SceneColour): string {
	const value = NAMED[colour];
	if (value === undefined) throw new RangeError(`no colour ${colour}`);
	return value;
}
