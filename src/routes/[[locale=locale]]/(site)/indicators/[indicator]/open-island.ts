import type { Locale } from '#lib/i18n/index.ts';
import { formatUrlState, URL_STATE_PARAMETERS, type UrlState } from '#lib/view/index.ts';
import { islandOf } from '../../island.ts';
import { mergeSearch, pickSearch } from '../../merge-search.ts';
import { islandData, wakeIsland, type OpenIsland } from '../../wake-islands.ts';
import { writeAddress } from '../../write-address.ts';
import type { FiguresCheck } from './figure-loader.ts';
import type { IndicatorPage } from '../../../../indicator-page.ts';
import { IndicatorState } from './indicator-state.svelte.ts';
import PageNotices from './PageNotices.svelte';
import { JUDGE_PARAMETERS } from './progress/judge-search.ts';

/** What the server puts into an indicator page for its script. */
export interface IndicatorPageData {
	page: IndicatorPage;
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	figures: FiguresCheck;
}

const { page, locale, root, figures } = islandData('notices') as IndicatorPageData;
const charts = new IndicatorState(page, { locale, root, check: figures });
const isFresh = () => charts.isUntouched;
let writing: ReturnType<typeof setTimeout> | undefined;
let read = '';

/** Makes a part of an indicator page live: the charts, and the notices about them. */
export const openIsland: OpenIsland = async (name) => {
	if (name === 'notices') {
		window.addEventListener('popstate', () => void readAddress());
		void readAddress().then(reveal);
		if (pickSearch(location.search, ['areas', ...JUDGE_PARAMETERS]) !== '') wakeIsland('judge');
		return islandOf(PageNotices, { charts, onretry });
	}
	wakeIsland('notices');
	if (name === 'judge') {
		const { openJudge } = await import('./progress/open-judge.ts');
		return openJudge(charts, root);
	}
	if (!(await charts.open())) return null;
	switch (name) {
		case 'line': {
			const { default: component } = await import('./FiguresOverTime.svelte');
			return islandOf(component, { charts, root, onarea, onchoose }, isFresh);
		}
		case 'map': {
			const { default: component } = await import('./FiguresByEconomy.svelte');
			return islandOf(component, { charts, root, onarea, onyear }, isFresh);
		}
		default: {
			const { default: component } = await import('./BreakdownCharts.svelte');
			void charts.followSections();
			return islandOf(component, { charts, root });
		}
	}
};

async function readAddress(): Promise<void> {
	const asked = pickSearch(location.search, URL_STATE_PARAMETERS);
	if (asked === read) return;
	read = asked;
	await charts.readFrom(read);
	wakeStale();
}

/** A chart that still shows what was prerendered must not stand beside another choice. */
function wakeStale(): void {
	if (charts.isUntouched) return;
	wakeIsland('line');
	wakeIsland('map');
}

function reveal(): void {
	const place = charts.choice.view;
	if (!place) return;
	document.getElementById(place === 'table' ? 'line' : place)?.scrollIntoView();
	if (place === 'table') document.querySelector('#line details')?.setAttribute('open', '');
}

function write(choice: UrlState, replace: boolean): void {
	read = formatUrlState(choice);
	writeAddress(mergeSearch(location.search, URL_STATE_PARAMETERS, read), { replace });
}

function onchoose(change: Partial<UrlState>): void {
	const choice = { ...charts.choice, ...change };
	void charts.show(choice);
	wakeStale();
	write(choice, false);
}

function onyear(year: number | null): void {
	const choice = { ...charts.choice, year: year ?? ('latest' as const) };
	void charts.show(choice);
	wakeStale();
	clearTimeout(writing);
	writing = setTimeout(() => write(choice, true), 400);
}

function onarea(ref_area: string): void {
	const code = charts.labels.get(ref_area)?.slug?.toUpperCase();
	if (!code) return;
	const { areas } = charts.choice;
	onchoose({
		areas: areas.includes(code) ? areas.filter((own) => own !== code) : [...areas, code].slice(-7)
	});
}

function onretry(): void {
	void charts.retry().then(() => {
		for (const name of ['line', 'map', 'gap']) wakeIsland(name);
	});
}
