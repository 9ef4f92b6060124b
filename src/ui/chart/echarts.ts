import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  DatasetComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, ScatterChart, CustomChart]);
use([DatasetComponent, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** A chart in an element, drawn as SVG. The library only comes with this module: import it when a chart is shown. */
export function createChart(element: HTMLElement) {
  return init(element, null, { renderer: 'svg' });
}
