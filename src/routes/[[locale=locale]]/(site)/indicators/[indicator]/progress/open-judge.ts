import { mergeSearch, pickSearch } from '../../../merge-search.ts';
import { islandOf } from '../../../island.ts';
import { islandData, type LivePart } from '../../../wake-islands.ts';
import { writeAddress } from '../../../write-address.ts';
import type { IndicatorState } from '../indicator-state.svelte.ts';
import type { JudgeIslandData } from './judge-data.ts';
import JudgePanel from './JudgePanel.svelte';
import { JUDGE_PARAMETERS } from './judge-search.ts';
import { JudgeState } from './judge-state.svelte.ts';

const ASKED = ['areas', ...JUDGE_PARAMETERS];

/** Makes the section on progress live: as the address asks, else as it was prerendered. */
export async function openJudge(charts: IndicatorState, root: string): Promise<LivePart> {
	const { data, world } = islandData('judge') as JudgeIslandData;
	const judge = new JudgeState(charts.page, data, {
		world,
		locale: charts.locale,
		root,
		store: {
			figures: async () => (await charts.loader()).figures(),
			rowsOf: async (series) => (await charts.loader()).rowsOf(series)
		}
	});
	const own = () => pickSearch(location.search, JUDGE_PARAMETERS);
	let read = own();
	if (pickSearch(location.search, ASKED) !== '') await judge.readFrom(location.search);
	if (read !== '' && location.hash === '') {
		document.getElementById('progress')?.scrollIntoView();
	}
	window.addEventListener('popstate', () => {
		if (own() === read) return;
		read = own();
		void judge.readFrom(location.search);
	});
	const onwrite = (replace: boolean) => {
		const search = mergeSearch(location.search, JUDGE_PARAMETERS, judge.search);
		read = pickSearch(search, JUDGE_PARAMETERS);
		if (search !== location.search) writeAddress(search, { replace });
	};
	return islandOf(JudgePanel, { judge, onwrite }, () => judge.isUntouched);
}
