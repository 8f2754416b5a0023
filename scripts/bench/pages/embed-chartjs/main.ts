import {
	Chart,
	Legend,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
	Tooltip
} from 'chart.js';
import { readChart } from '../read-chart.ts';

Chart.register(Legend, LineController, LineElement, LinearScale, PointElement, Tooltip);

const { place, chart } = readChart();
const { unit, lines } = chart;
const canvas = document.createElement('canvas');
place.append(canvas);

new Chart(canvas, {
	type: 'line',
	data: {
		datasets: lines.map(({ name, colour, width, points }) => ({
			label: name,
			data: points.map(([x, y]) => ({ x, y })),
			borderColor: colour,
			backgroundColor: colour,
			borderWidth: width,
			pointRadius: 0
		}))
	},
	options: {
		animation: false,
		parsing: false,
		normalized: true,
		maintainAspectRatio: false,
		interaction: { mode: 'nearest', axis: 'x', intersect: false },
		scales: {
			x: {
				type: 'linear',
				min: Math.min(...lines.map(({ points }) => points[0]?.[0] ?? Infinity)),
				max: Math.max(...lines.map(({ points }) => points.at(-1)?.[0] ?? -Infinity)),
				grid: { display: false },
				ticks: { callback: (value) => String(value) }
			},
			y: { beginAtZero: true, title: { display: true, text: unit } }
		},
		plugins: { legend: { position: 'bottom', labels: { boxHeight: 1, boxWidth: 24 } } }
	}
});
