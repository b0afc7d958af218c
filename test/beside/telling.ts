import type { Who } from './ask';

/** A CloudEvent as it is sent: right or wrong. */
export interface Said {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time?: string;
  readonly recordedtime?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One request in which something is told: the same bytes for every area. */
export interface Telling {
  readonly who: Who;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly told: readonly Said[];
}

export const agencyOf = ({ type }: Pick<Said, 'type'>): string => type.slice(0, type.indexOf('.'));
export const organisationOf = ({ source }: Pick<Said, 'source'>): string => source.replace('/agencies/', '');

/** The most that a service takes in one request. */
const most = 500;

/** These events as each organisation's system sends them: in their order, in batches as large as they may be. */
export function tellingsOf(events: readonly Said[]): Telling[] {
  const lanes = new Map<string, Said[]>();
  for (const event of events) {
    const name = `${agencyOf(event)} ${event.source}`;
    const lane = lanes.get(name);
    if (lane) lane.push(event);
    else lanes.set(name, [event]);
  }
  return [...lanes.values()].flatMap((lane) => {
    const agency = agencyOf(lane[0]!);
    const organisation = organisationOf(lane[0]!);
    const batches = Array.from({ length: Math.ceil(lane.length / most) }, (_, at) =>
      lane.slice(at * most, (at + 1) * most),
    );
    return batches.map((told) => ({
      who: { persona: `system:${agency}`, organisation, scope: 'backfill' },
      path: `/v1/${agency}/events`,
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      raw: JSON.stringify(told.map((event) => ({ specversion: '1.0', ...event }))),
      told,
    }));
  });
}
