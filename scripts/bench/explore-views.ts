import type { ExploreSelection, ExploreView } from '#lib/domain/index.ts';

/** A view that statisticians would ask for, by the name that a report gives it. */
export interface BenchView extends Pick<ExploreView, 'selection' | 'transformations'> {
	name: string;
}

const EVERYTHING: ExploreSelection = {
	series: [],
	areas: ['all'],
	from: null,
	to: null,
	breakdown: {},
	hide_status: [],
	hide_nature: [],
	absent: false
};

/** One series of every economy: what most charts begin with. */
export function typicalView(): BenchView {
	const selection = { ...EVERYTHING, series: ['ITU_DDD.I99H'] };
	return { name: 'all economies, one series', selection, transformations: [] };
}

/** Typical views of the explorer, from one line to every economy of two series with several steps. */
export function exploreViews(): BenchView[] {
	const use = 'ITU_DDD.I99H';
	const view = (
		name: string,
		selection: Partial<ExploreSelection>,
		transformations: ExploreView['transformations'] = []
	): BenchView => ({ name, selection: { ...EVERYTHING, ...selection }, transformations });
	return [
		view('one economy, one series', { series: [use], areas: ['404'] }),
		view('World and groups, absent years named', {
			series: [use],
			areas: ['001', '199', 'ITU_AFR', 'ITU_EUR'],
			absent: true
		}),
		view(
			'women against men, World and all economies',
			{ series: ['UNSD_SDG.IT_USE_II99'], areas: ['001', 'all'], breakdown: { sex: ['F', 'M'] } },
			[{ kind: 'gap_between', dimension: 'sex', code: 'F', other: 'M', as: 'ratio' }]
		),
		view(
			'rank of the least developed countries by growth since 2015',
			{ series: [use], areas: ['members:199'] },
			[
				{ kind: 'cagr', from: 2015, to: 2020 },
				{ kind: 'rank', first: 'highest' }
			]
		),
		view('means of income groups', { series: [use] }, [
			{
				kind: 'group_mean',
				groups: ['WB_HIC', 'WB_UMC', 'WB_LMC', 'WB_LIC'],
				weight: 'population'
			}
		]),
		view(
			'per 100 persons, averaged over three years',
			{ series: ['UNSD_SDG.IT_NET_BBNDN'], areas: ['all'] },
			[
				{ kind: 'per_capita', per: 100 },
				{ kind: 'moving_average', years: 3 }
			]
		),
		view('gap to a target, all economies', { series: [use] }, [
			{ kind: 'gap_to_target', target: 'UMC_2030.U1' }
		]),
		view(
			'two series, all economies, indexed and scored',
			{ series: ['UNSD_SDG.IT_USE_II99', 'WB_WDI.IT_NET_USER_ZS'], absent: true },
			[{ kind: 'index', year: 2015 }, { kind: 'z_score' }]
		)
	];
}
