import * as echarts from 'echarts';
import type { ComparisonLine } from '../../comparison-lines.ts';
import lines from 'virtual:comparison-lines';

const place = document.querySelector<HTMLElement>('#chart');
if (place === null) throw new Error('The page has no place for the chart.');

echarts.init(place, null, { renderer: 'svg' }).setOption({
	animation: false,
	tooltip: { trigger: 'axis' },
	grid: { right: 140 },
	xAxis: { type: 'value', min: 'dataMin', max: 'dataMax', axisLabel: { formatter: '{value}' } },
	yAxis: { type: 'value', axisLabel: { formatter: '{value} %' } },
	series: lines.map(({ name, points }: ComparisonLine) => ({
		type: 'line',
		name,
		showSymbol: false,
		endLabel: { show: true, formatter: '{a}' },
		data: points.map(({ year, value }) => [year, value])
	}))
});
