import type { EmbedChart } from '../embed-chart.ts';

/** The option of an ECharts instance that draws the chart, with names at the ends of its lines. */
export function echartsOption({ unit, lines }: EmbedChart) {
	return {
		animation: false,
		color: lines.map(({ colour }) => colour),
		tooltip: { trigger: 'axis' as const },
		grid: { left: 40, top: 32, right: 246, bottom: 28 },
		xAxis: {
			type: 'value' as const,
			min: 'dataMin' as const,
			max: 'dataMax' as const,
			splitLine: { show: false },
			axisLabel: { formatter: (year: number) => String(year) }
		},
		yAxis: { type: 'value' as const, name: unit, nameTextStyle: { align: 'left' as const } },
		series: lines.map(({ name, width, points }) => ({
			type: 'line' as const,
			name,
			showSymbol: false,
			lineStyle: { width },
			endLabel: { show: true, formatter: '{a}', color: 'inherit' },
			labelLayout: { moveOverlap: 'shiftY' as const },
			data: points
		}))
	};
}
