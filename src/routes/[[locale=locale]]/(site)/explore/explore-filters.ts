import { BREAKDOWN_DIMENSIONS, type ExploreView } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import {
	areaChoiceWords,
	natureWords,
	obsStatusWords,
	type ExploreNames
} from '#lib/view/index.ts';

/** What a choice leaves in and out, in words, for the files that are taken away. */
export function exploreFilters(
	{ selection }: Pick<ExploreView, 'selection'>,
	names: ExploreNames
): { name: string; value: string }[] {
	const { series, areas, from, to, breakdown, hide_status, hide_nature } = selection;
	const filters = [
		{ name: m.explore_field_series(), all: series.map((key) => names.value('series', key)) },
		{ name: m.explore_field_ref_area(), all: areas.map((area) => areaChoiceWords(area, names)) },
		{
			name: m.explore_field_time_period(),
			all: from === null && to === null ? [] : [`${from ?? ''}–${to ?? ''}`]
		},
		...BREAKDOWN_DIMENSIONS.map((dimension) => ({
			name: names.field(dimension),
			all: (breakdown[dimension] ?? []).map((code) => names.code(dimension, code))
		})),
		{
			name: m.explore_filter_hidden({ field: m.explore_field_obs_status() }),
			all: hide_status.map((status) => obsStatusWords(status, names.locale))
		},
		{
			name: m.explore_filter_hidden({ field: m.explore_field_nature() }),
			all: hide_nature.map((nature) => natureWords(nature, names.locale))
		}
	];
	return filters
		.filter(({ all }) => all.length > 0)
		.map(({ name, all }) => ({ name, value: all.join('; ') }));
}
