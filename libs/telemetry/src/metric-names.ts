/** A figure that a process of ours tells Prometheus. */
export interface Metric {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly says: string;
  /** No label names a child, a reference or an organisation. */
  readonly labels?: readonly string[];
}

const metric = <T extends Metric['type']>(type: T, says: string, ...labels: string[]) => ({ type, says, labels });

/** Every figure of ours, by name: dashboards and alerts are held against this list. Node’s own come beside it. */
export const ourMetrics = {
  tell_it_once_build_info: metric('gauge', 'Always 1, labelled with what is running', 'version', 'node'),
  tell_it_once_ready: metric('gauge', 'Whether what the process needs is well: 1, else 0', 'check'),
  tell_it_once_http_request_seconds: metric('histogram', 'How long answers took', 'method', 'route', 'status'),
  tell_it_once_turned_away_total: metric(
    'counter',
    'Requests over the limit of a `token`, an `organisation` or an `address`, and `connections` over theirs',
    'why',
  ),

  tell_it_once_facts_accepted_total: metric(
    'counter',
    'Facts that are safe on disk: `told`, or `alreadyTold` where they were before',
    'service',
    'outcome',
  ),
  tell_it_once_facts_refused_total: metric('counter', 'Facts that were refused, by problem type', 'service', 'problem'),

  tell_it_once_unpublished_commits: metric(
    'gauge',
    'Commits that a service has not sent to the log (counted up to 501)',
    'service',
  ),
  tell_it_once_oldest_unpublished_seconds: metric(
    'gauge',
    'How long the oldest of them has waited; 0 when there is none',
    'service',
  ),
  tell_it_once_relayed_commits_total: metric('counter', 'Commits that the log has acknowledged', 'service'),
  tell_it_once_relay_lag_seconds: metric(
    'histogram',
    'From recording a commit to its acknowledgement by the log, where the service’s own clock recorded it',
    'service',
  ),

  tell_it_once_projection_lag_messages: metric('gauge', 'Messages that the projection has not handled'),
  tell_it_once_projection_lag_seconds: metric('gauge', 'How long the oldest of them has waited'),
  tell_it_once_projection_partition_lag_messages: metric(
    'gauge',
    'The same by partition, where the log has several',
    'topic',
    'partition',
  ),
  tell_it_once_projection_messages_total: metric('counter', 'Messages that the projection has handled'),
  tell_it_once_projection_batch_seconds: metric('histogram', 'How long a batch took, journal and views'),
  tell_it_once_told_to_visible_seconds: metric(
    'histogram',
    'From recording a fact to its being in the record, where a service’s own clock recorded it',
  ),
  tell_it_once_projection_parked_messages: metric('gauge', 'Messages that the projection could not read'),
  tell_it_once_settled_up_to_seconds: metric(
    'gauge',
    'Up to when all that the services recorded is in the records, in seconds since 1970',
  ),

  tell_it_once_clock_behind_seconds: metric(
    'gauge',
    'How far the clock is behind what a service has recorded; 0 while it is not',
    'service',
  ),
  tell_it_once_clock_jumped_seconds: metric(
    'gauge',
    'How far the clock has gone forward (or, below 0, back) by more than the time that passed since the process began',
  ),

  tell_it_once_requests_lag_messages: metric('gauge', 'Requests of other agencies not taken yet', 'service'),
  tell_it_once_requests_parked_messages: metric('gauge', 'Requests that a service could not read', 'service'),

  tell_it_once_failures_total: metric(
    'counter',
    'Work that failed and is tried again: `relay`, `projection`, `requests`, `changes`',
    'work',
    'service',
  ),
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof ourMetrics;
type NamesOf<T extends Metric['type']> = {
  [Name in MetricName]: (typeof ourMetrics)[Name]['type'] extends T ? Name : never;
}[MetricName];
export type CounterName = NamesOf<'counter'>;
export type GaugeName = NamesOf<'gauge'>;
export type HistogramName = NamesOf<'histogram'>;
