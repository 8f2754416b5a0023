import * as echarts from 'echarts';
import { echartsOption } from '../echarts-option.ts';
import { readChart } from '../read-chart.ts';

const { place, chart } = readChart();
echarts.init(place, null, { renderer: 'svg' }).setOption(echartsOption(chart));
