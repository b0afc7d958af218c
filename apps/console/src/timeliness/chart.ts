import type { NamedFigure } from '@lib/client';
import { inWords } from '../words/codes';
import { shortMonth } from '../words/days';
import { COUNTED, countedInWords } from './counts';
import { DIMENSIONS, dimensionInWords } from './traits';

/** Colours that differ in lightness too, each with its own pattern: no reader has to tell two of them apart by hue. */
const COLOURS = ['#1d70b8', '#d4351c', '#942514', '#b1b4b6', '#ffffff'];

const PATTERNS = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4, color: 'rgba(255,255,255,0.6)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], color: 'rgba(255,255,255,0.5)' },
  { symbol: 'circle', symbolSize: 0.5, color: 'rgba(0,0,0,0.5)' },
  { symbol: 'none' },
];

/** Bars of counts by month, or by body, as an SVG picture. It says nothing that the table beside it does not. */
export async function chartOf(
  figures: readonly NamedFigure[],
  { isFloor = false, isNarrow = false } = {},
): Promise<string> {
  // Large, and wanted by this picture alone: loaded when the first one is drawn.
  const echarts = await import('echarts');
  const groups = [...new Set(figures.map(groupOf))].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const labels = new Map(figures.map((figure) => [groupOf(figure), labelOf(figure)]));
  const words = countedInWords(isFloor);
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: isNarrow ? 320 : 960,
    height: isNarrow ? 300 : 340,
  });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'arial, sans-serif', fontSize: isNarrow ? 12 : 14, color: '#0b0c0c' },
      legend: { bottom: 0, itemWidth: 20, itemHeight: 14, textStyle: { fontSize: isNarrow ? 12 : 14 } },
      grid: { left: 8, right: 8, top: 16, bottom: isNarrow ? 64 : 40, outerBoundsMode: 'same' },
      xAxis: {
        type: 'category',
        data: groups.map((group) => labels.get(group)!),
        axisLabel: { interval: isNarrow ? 'auto' : 0, hideOverlap: true, color: '#0b0c0c' },
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { color: '#0b0c0c' } },
      series: COUNTED.map((count, index) => ({
        name: words[count],
        type: 'bar' as const,
        stack: 'all',
        barMaxWidth: 60,
        data: groups.map((group) =>
          figures.filter((figure) => groupOf(figure) === group).reduce((sum, figure) => sum + (figure[count] ?? 0), 0),
        ),
        itemStyle: { color: COLOURS[index], borderColor: '#0b0c0c', borderWidth: 1, decal: PATTERNS[index] },
      })),
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** By the first of what they are broken down by; the others are added up in its bar. */
const firstOf = (figure: NamedFigure) => DIMENSIONS.find((name) => figure[name] !== undefined);

function groupOf(figure: NamedFigure): string {
  const name = firstOf(figure);
  return name ? figure[name]! : figure.title;
}

function labelOf(figure: NamedFigure): string {
  const name = firstOf(figure);
  if (!name) return figure.title;
  const value = figure[name]!;
  return name === 'month' ? shortMonth(value) : dimensionInWords(name, value, (_, code) => inWords(code));
}
