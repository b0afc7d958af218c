import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type CounterName, type GaugeName, type HistogramName, type MetricName, ourMetrics } from './metric-names';
import { ourVersion } from './version';

export type Labels = Readonly<Record<string, string>>;

/** A gauge's value, and of what. */
export interface Reading {
  readonly labels?: Labels;
  readonly value: number;
}
type Read = () => Promise<readonly Reading[]>;

/** Of what {@link Metrics.text} answers. */
export const metricsType = Registry.PROMETHEUS_CONTENT_TYPE;

/** From a flush of the disk to an outage that somebody was woken for. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** What an operator watches of one process, of which a test may run several: nothing here is shared between two. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly readers = new Map<GaugeName, Read[]>();

  constructor(version = ourVersion) {
    collectDefaultMetrics({ register: this.registry });
    this.read('tell_it_once_build_info', async () => [{ labels: { version, node: process.version }, value: 1 }]);
  }

  count(name: CounterName, labels: Labels = {}, by = 1): void {
    const known = this.registry.getSingleMetric(name) as Counter | undefined;
    const counter = known ?? new Counter({ ...described(name), registers: [this.registry] });
    counter.inc(labels, by);
  }

  observe(name: HistogramName, seconds: number, labels: Labels = {}): void {
    const known = this.registry.getSingleMetric(name) as Histogram | undefined;
    const histogram = known ?? new Histogram({ ...described(name), buckets, registers: [this.registry] });
    histogram.observe(labels, Math.max(0, seconds));
  }

  /** `read` at each scrape; several readers of one name are told together. What cannot be read now is left out, the rest is told. */
  read(name: GaugeName, read: Read): void {
    const known = this.readers.get(name);
    if (known) {
      known.push(read);
      return;
    }
    const readers = [read];
    this.readers.set(name, readers);
    const gauge: Gauge = new Gauge({
      ...described(name),
      registers: [this.registry],
      async collect() {
        const readings = await Promise.all(readers.map((each) => each().catch(() => [])));
        this.reset();
        // Without labels it would be 0 again, which says that all is well.
        if (ourMetrics[name].labels.length === 0) gauge.remove({});
        for (const { labels = {}, value } of readings.flat()) gauge.set(labels, value);
      },
    });
  }

  /** Prometheus' text format. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}

function described(name: MetricName) {
  const { says, labels } = ourMetrics[name];
  return { name, help: says, labelNames: [...labels] };
}
