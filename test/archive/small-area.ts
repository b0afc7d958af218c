import type { Viewer } from '@lib/access';
import { type Agency, agencies, type Publisher } from '@lib/contracts';
import { relayOf } from '@lib/event-store';
import { tell } from '@lib/intake';
import type { Clock } from '@lib/kernel';
import { takeDelivery } from '@lib/requests';
import { organisationOf, outgoingOf } from '@lib/streams';
import { earlyYearsNotification, ehcAssessmentRequested, exceptionRecorded, settingClosed } from '@lib/testing';
import type { Belongings } from '../../apps/all-in-one/src/archive/backup';
import { newSecrets } from '../../apps/all-in-one/src/data-directory';
import type { Ports } from '../../apps/all-in-one/src/ports';
import { agencyServices, projectionPorts } from '../../apps/all-in-one/src/services';
import { worldOf } from '../../apps/area-simulator/src/world';
import { announceAll } from '../../apps/projection/src/changes/announce';
import { consume } from '../../apps/projection/src/feed/consume.flow';
import { takeDirectory } from '../../apps/projection/src/feed/take-directory.flow';
import type { ViewDocument } from '../../apps/projection/src/store/views.port';

const clock: Clock = { now: () => '2026-06-01T09:00:00.000Z' };

/** A local area on any ports, moved by hand: nothing in it runs by itself. */
export class SmallArea {
  constructor(
    readonly ports: Ports,
    readonly belongings: Belongings,
  ) {}

  static async on(ports: Ports): Promise<SmallArea> {
    const secrets = { ...(await newSecrets()), sessionKey: 'sealed' };
    return new SmallArea(ports, { secrets, sampleArea: { seed: 1 } });
  }

  readonly services = () => agencyServices(this.ports, clock, this.belongings.secrets.idKey);

  /** Some children of a made-up area, what of them could not be read, who looked at one; all on its way and arrived. */
  async fill(children: number): Promise<void> {
    const { messages } = worldOf({ seed: 1, children, today: '2026-06-01' });
    for (const { agency, route, event } of messages) if (route === 'events') await this.tell(agency, event);
    await this.tell('education', lineSeparated);
    for (const event of claimed) await this.tell('education', event);
    await this.tell('partnership', closed);
    await this.ports.eventLog.publish('education.events', [{ key: 'k', value: '{"type":"education.unheard-of.v1"}' }]);
    await this.arrive();
    for (const correlation of ['first', 'second']) {
      const who = { subject: 'persona:dco', role: 'dco', organisation: 'northbank-icb' };
      const seen = await this.ports.journal.sourceRecords(undefined, 2);
      const row = { at: clock.now(), ...who, action: 'search', outcome: 'shown', children: seen, correlation } as const;
      await this.ports.audit.append(row);
    }
  }

  private tell(agency: Publisher, event: { readonly source: string }) {
    const role = `system:${agency}` as const;
    const organisation = organisationOf(event.source);
    const caller: Viewer = { subject: role, role, organisation, children: [], scopes: ['backfill'] };
    const service = this.services().find((each) => each.agency === agency)!;
    return tell(service, { event, caller, correlation: 'told' });
  }

  /** Whatever is in an outbox or in the log and not handled yet; answers how many documents were written for it. */
  async arrive(): Promise<void> {
    const { eventLog, stores } = this.ports;
    for (const service of this.services())
      await relayOf(stores[service.agency], eventLog, (commit) => outgoingOf(service, commit)).drain();
    await this.handle('projection', 'events', (batch) => consume(projectionPorts(this.ports, clock), batch));
    await this.handle('requests', 'requests', async (batch, agency) => {
      const service = this.services().find((each) => each.agency === agency)!;
      for (const message of batch) await takeDelivery(service, message);
    });
    for (const service of this.services())
      await relayOf(stores[service.agency], eventLog, (commit) => outgoingOf(service, commit)).drain();
    await this.handle('projection', 'events', (batch) => consume(projectionPorts(this.ports, clock), batch));
    await this.handle('directory', 'events', (batch) => takeDirectory(projectionPorts(this.ports, clock), batch), [
      'partnership',
    ]);
    await announceAll(this.ports, eventLog);
  }

  private readonly handled = new Map<string, string>();
  private async handle<P extends Publisher = Agency>(
    group: string,
    kind: string,
    take: (batch: Awaited<ReturnType<Ports['eventLog']['read']>>, of: P) => Promise<unknown>,
    whose = agencies as readonly Publisher[] as readonly P[],
  ): Promise<void> {
    for (const agency of whose) {
      const [topic, place] = [`${agency}.${kind}`, `${group} ${agency}`];
      for (;;) {
        const batch = await this.ports.eventLog.read(topic, this.handled.get(place) ?? '0', 200);
        if (batch.length === 0) break;
        await take(batch, agency);
        this.handled.set(place, batch.at(-1)!.offset);
      }
    }
  }

  /** Every child's document, with its revision. */
  async documents(): Promise<ReadonlyMap<string, ViewDocument>> {
    const ids = await this.ports.journal.sourceRecords(undefined, 10_000);
    const found = await Promise.all(ids.map((id) => this.ports.views.get('child', id)));
    return new Map(found.flatMap((document) => (document ? [[document.id, document] as const] : [])));
  }

  async commits(): Promise<number> {
    const pages = Object.values(this.ports.stores).map((store) => store.all(undefined, 10_000));
    return (await Promise.all(pages)).reduce((sum, { commits }) => sum + commits.length, 0);
  }
}

/** What people paste holds characters that some readers take for the end of a line. */
const lineSeparated = earlyYearsNotification({
  id: 'pasted',
  subject: 'RLN-2028',
  data: { concern: 'Said on one line,\u2028pasted as two,\r\nand ended.' },
});

/** A claim of ten days of closure, of a school that the directory knows to have been closed for a month. */
const ofCase = { subject: 'EHC-9', child: { givenName: 'Linnet', dateOfBirth: '2020-03-03' } };
const claimed = [
  ehcAssessmentRequested({ ...ofCase, id: 'asked', data: { assessmentReference: 'A/9', receivedOn: '2026-01-05' } }),
  exceptionRecorded({
    ...ofCase,
    id: 'claimed',
    data: {
      ...{ assessmentReference: 'A/9', from: '2026-04-01', until: '2026-04-10', duty: 'plan', setting: 'ferry-road' },
      ...{ ground: 'adviceDuringSchoolClosure', adviceAskedOn: '2026-03-26', parentToldOn: '2026-03-27' },
    },
  }),
];
const closed = settingClosed({
  id: 'closed',
  data: { setting: 'ferry-road', from: '2026-04-01', until: '2026-05-01' },
});
