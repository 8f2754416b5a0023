import type { ExploreField, Figure } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { fieldValue, groupFiguresBy, type ExploreNames } from '#lib/view/index.ts';
import type { SceneColour, SceneKey } from '../scene/scene.ts';
import { seriesColour } from './line-colours.ts';

/** The colour of each figure by a field, and what the colours mean. */
export interface GroupColours {
	of: (figure: Figure) => SceneColour;
	keys: SceneKey[];
}

/** Groups that have a colour of their own; the others share grey. */
const MOST = 7;

/** Colours figures by the values of a field, in one order; all alike without a field. */
export function groupColours(
	figures: readonly Figure[],
	field: ExploreField | undefined,
	names: ExploreNames
): GroupColours {
	if (!field) return { of: () => 'series-1', keys: [] };
	const groups = groupFiguresBy(figures, field, names);
	const named = groups.flatMap(({ value }) => value ?? []);
	const places = new Map(named.slice(0, MOST).map((value, index) => [value, index + 1]));
	const { locale } = names;
	const keys: SceneKey[] = [...places].map(([value, index]) => ({
		text: names.value(field, value),
		shape: 'circle',
		colour: seriesColour(index)
	}));
	if (named.length > places.size) {
		keys.push({ text: m.explore_key_others({}, { locale }), shape: 'circle', colour: 'none' });
	}
	if (groups.some(({ value }) => value === null)) {
		keys.push({ text: m.explore_spread_key_none({}, { locale }), shape: 'circle', colour: 'none' });
	}
	return {
		of: (figure) => seriesColour(places.get(fieldValue(figure, field, names) ?? '') ?? 0),
		keys
	};
}
