import { lineY, plot, ruleY } from '@observablehq/plot';
import { readChart } from '../read-chart.ts';

const { place, chart } = readChart();
const { unit, lines } = chart;

place.append(
	plot({
		width: 720,
		height: 360,
		x: { label: null, tickFormat: 'd' },
		y: { label: unit, grid: true },
		color: {
			legend: true,
			domain: lines.map(({ name }) => name),
			range: lines.map(({ colour }) => colour)
		},
		marks: [
			ruleY([0]),
			...lines.map(({ name, width, points }) =>
				lineY(points, { x: '0', y: '1', stroke: () => name, strokeWidth: width, tip: true })
			)
		]
	})
);
