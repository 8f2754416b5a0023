import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { echartsOption } from '../echarts-option.ts';
import { readChart } from '../read-chart.ts';

use([LineChart, GridComponent, TooltipComponent, LabelLayout, SVGRenderer]);

const { place, chart } = readChart();
init(place, null, { renderer: 'svg' }).setOption(echartsOption(chart));
