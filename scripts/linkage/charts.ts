import { type LinkedAll, type Model, quality, type ScoredPair } from '@lib/linkage';

export interface Chart {
  readonly name: string;
  readonly svg: string;
}

const size = { width: 900, height: 420 };
const colours = { same: '#00703c', other: '#d4351c', unknown: '#1d70b8', line: '#0b0c0c' };

/** Bits shown: below nobody is asked, above everything is sure. */
const highest = 30;

/** How pairs score and, where the truth is known, what another threshold would have meant. */
export async function charts(
  found: LinkedAll,
  personOf: readonly string[] | undefined,
  model: Model,
): Promise<Chart[]> {
  const pairs = found.scored.filter(({ isGuarded }) => !isGuarded);
  const made = [{ name: 'scores.svg', svg: await draw(scores(pairs, personOf, model)) }];
  if (personOf) made.push({ name: 'thresholds.svg', svg: await draw(thresholds(pairs, personOf, model)) });
  return made;
}

async function draw(option: object): Promise<string> {
  const echarts = await import('echarts');
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption({ animation: false, aria: { enabled: true }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const isSame = (personOf: readonly string[], { a, b }: ScoredPair): boolean => personOf[a] === personOf[b];

const thresholdLines = ({ link, review }: Model) => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: colours.line, type: 'dashed' },
  data: [
    { xAxis: Math.round(review), label: { formatter: 'asked' } },
    { xAxis: Math.round(link), label: { formatter: 'linked' } },
  ],
});

function scores(pairs: readonly ScoredPair[], personOf: readonly string[] | undefined, model: Model): object {
  const bits = Array.from({ length: highest + 1 }, (_, at) => at);
  const counts = (wanted: (pair: ScoredPair) => boolean) => {
    const of = new Array<number>(highest + 1).fill(0);
    for (const pair of pairs) if (wanted(pair)) of[Math.min(highest, Math.max(0, Math.floor(pair.bits)))]!++;
    return of;
  };
  const bars = personOf
    ? [
        { name: 'One child', color: colours.same, data: counts((pair) => isSame(personOf, pair)) },
        { name: 'Two children', color: colours.other, data: counts((pair) => !isSame(personOf, pair)) },
      ]
    : [{ name: 'Pairs', color: colours.unknown, data: counts(() => true) }];
  return {
    title: { text: 'Pairs by score', subtext: 'Bits of odds; each bit is twice as likely one child' },
    legend: { top: 8, right: 20 },
    xAxis: { type: 'category', data: bits.map((at) => (at === highest ? `${at}+` : `${at}`)), name: 'bits' },
    yAxis: { type: 'log', min: 1, name: 'pairs' },
    series: bars.map((bar, index) => ({
      ...bar,
      type: 'bar',
      // A logarithm has no nought.
      data: bar.data.map((count) => count || null),
      ...(index === 0 ? { markLine: thresholdLines(model) } : {}),
    })),
  };
}

function thresholds(pairs: readonly ScoredPair[], personOf: readonly string[], model: Model): object {
  const truePairs = pairs.filter((pair) => isSame(personOf, pair)).length;
  const at = Array.from({ length: highest + 1 }, (_, bits) => bits);
  const measured = at.map((bits) => {
    const above = pairs.filter((pair) => pair.bits >= bits);
    return quality(above.filter((pair) => isSame(personOf, pair)).length, above.length, truePairs);
  });
  const line = (name: string, color: string, of: 'precision' | 'recall' | 'f1') => ({
    name,
    type: 'line',
    color,
    data: measured.map((each, bits) => [bits, Number((100 * each[of]).toFixed(3))]),
    ...(of === 'precision' ? { markLine: thresholdLines(model) } : {}),
  });
  const least = Math.floor(
    Math.min(99, ...measured.flatMap(({ precision, recall }) => [100 * precision, 100 * recall])),
  );
  return {
    title: {
      text: 'What another threshold would mean',
      subtext: 'Of the pairs that scored at all, before they are joined',
    },
    legend: { top: 8, right: 20 },
    xAxis: { type: 'value', max: highest, name: 'bits' },
    yAxis: { type: 'value', min: least, max: 100, axisLabel: { formatter: '{value}%' } },
    series: [
      line('Precision', colours.same, 'precision'),
      line('Recall', colours.unknown, 'recall'),
      line('F1', colours.line, 'f1'),
    ],
  };
}
