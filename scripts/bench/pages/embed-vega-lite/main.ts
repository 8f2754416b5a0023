import embed, { type VisualizationSpec } from 'vega-embed';
import { readChart } from '../read-chart.ts';

const { place, chart } = readChart();
const { unit, lines } = chart;

const specification: VisualizationSpec = {
	$schema: 'https://vega.github.io/schema/vega-lite/v6.json',
	width: 720,
	height: 400,
	background: 'transparent',
	autosize: { type: 'fit', contains: 'padding' },
	data: {
		values: lines.flatMap(({ name, points }) =>
			points.map(([year, value]) => ({ name, year, value }))
		)
	},
	mark: { type: 'line', tooltip: true },
	encoding: {
		x: {
			field: 'year',
			type: 'quantitative',
			title: null,
			scale: { zero: false, nice: false },
			axis: { format: 'd', grid: false }
		},
		y: { field: 'value', type: 'quantitative', title: unit },
		color: {
			field: 'name',
			type: 'nominal',
			title: null,
			scale: { domain: lines.map(({ name }) => name), range: lines.map(({ colour }) => colour) },
			legend: { orient: 'bottom', columns: 3, labelLimit: 220 }
		},
		strokeWidth: {
			condition: lines.map(({ name, width }) => ({
				test: { field: 'name', equal: name },
				value: width
			}))
		}
	}
};

await embed(place, specification, { actions: false, renderer: 'svg' });
