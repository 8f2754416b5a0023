import { LineChart } from 'layerchart';
import { mount } from 'svelte';
import lines from 'virtual:comparison-lines';

const target = document.querySelector('#chart');
if (target === null) throw new Error('The page has no place for the chart.');

const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort();
const data = years.map((year) => ({
	year,
	...Object.fromEntries(
		lines.map(({ name, points }) => [
			name,
			points.find((point) => point.year === year)?.value ?? null
		])
	)
}));
const series = lines.map(({ name }, index) => ({
	key: name,
	color: `hsl(${index * 36} 60% 40%)`
}));

mount(LineChart, { target, props: { data, x: 'year', series, legend: true } });
