import type { EmbedChart } from '../embed-chart.ts';

/** The place of the chart and what it shows, from the JSON in the page. */
export function readChart(): { place: HTMLElement; chart: EmbedChart } {
	const place = document.getElementById('chart');
	const text = document.getElementById('data')?.textContent;
	if (!place || !text) throw new Error('The page has no place for the chart, or no data.');
	return { place, chart: JSON.parse(text) as EmbedChart };
}
