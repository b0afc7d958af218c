import { layers } from '@lib/access';
import { type Contract, contracts, publishers } from '@lib/contracts';
import { watermarkMessage, watermarkType } from '@lib/event-log';
import type { IdKey } from '@lib/kernel';
import { type AgencyService, outgoingOf, told } from '@lib/streams';
import { changesTopicOf } from '../../apps/projection/src/changes/announce';
import { childSchemas, dataComponent, dataName } from './contract-schemas';
import { componentRef, type Schema } from './schema';
import { schemasOfTypes } from './type-schemas';

const ref = (path: string) => ({ $ref: `#/${path}` });

const envelope = 'PublishedEvent';
const change = 'AnnouncedChange';
const payloadName = (contract: Contract): string => `${dataName(contract)}Published`;

/** In words, whose changes a log of changes holds. */
const knownIn = ({ labels }: (typeof layers)[number]): string => ['ordinary facts', ...labels].join(' and ');

/** What goes over the log, from the contracts: every `<agency>.events`, and `<receiver>.requests` where one is asked. */
export function asyncApiDocument(version: string): Schema {
  const requests = requestsOf(contracts);
  const channels = Object.fromEntries([
    ...publishers.map((agency) => [
      `${agency}.events`,
      channel(
        `${agency}.events`,
        agency === 'partnership'
          ? 'The area’s reference data: organisations, closures, teams. It is of no child, and in no journal. Read by the projection alone: closures decide what exceptions excuse.'
          : `Every fact of ${agency} that others may hear of. Read by the projection alone.`,
        contracts.filter((contract) => contract.agency === agency),
        [watermarkType],
      ),
    ]),
    ...requests.map(({ topic, receiver, asked }) => [
      topic,
      channel(topic, `What other agencies ask of ${receiver}. Read by the service of ${receiver} alone.`, asked),
    ]),
    ...layers.map((layer) => [
      changesTopicOf(layer),
      channel(
        changesTopicOf(layer),
        `Which children’s records readers see differently who may know ${knownIn(layer)}: one partition, kept without limit. \`GET /v1/changes\` is how it is read.`,
        [],
        [change],
      ),
    ]),
  ]);
  const announced = schemasOfTypes([change], 'apps/projection/src/changes/announce.ts');
  const { [envelope]: base, ...others } = schemasOfTypes([envelope], 'libs/contracts/src/published-event.ts');
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Tell It Once: the log',
      version,
      description:
        'How the services of one area hear of each other’s facts: at least once, in no promised order, with finite ' +
        'retention. Readers keep the first of each (`source`, `id`) and sort by (`occurredon`, `recordedtime`, fact). ' +
        'Agencies’ own systems do not read it: they use the API (openapi.yaml).\n\n' +
        'A message is a key and a value, and has no headers of its own: the envelope is in the value.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels,
    operations: Object.fromEntries([
      ...publishers.flatMap((agency) => {
        const events = `${agency}.events`;
        return [
          operation(
            `${agency}-publishes-facts`,
            'send',
            events,
            `The relay of the service of ${agency}, from its outbox.`,
          ),
          operation(
            `projection-takes-in-${agency}`,
            'receive',
            events,
            agency === 'partnership'
              ? 'The projection, in the group `projection-directory`: its copy of the directory first, then every record with an exception that names a setting whose closures it may change.'
              : 'The projection, in the group `projection`: the journal first, then every view of the records named.',
          ),
        ];
      }),
      ...layers.flatMap((layer) => [
        operation(
          ['projection-announces-changes', ...layer.labels].join('-'),
          'send',
          changesTopicOf(layer),
          'Each copy of the projection, of what it writes.',
        ),
        operation(
          ['projection-lists-changes', ...layer.labels].join('-'),
          'receive',
          changesTopicOf(layer),
          'The projection, for whoever asks what has changed.',
        ),
      ]),
      ...requests.flatMap(({ topic, receiver, askers }) => [
        ...askers.map((asker) =>
          operation(`${asker}-asks-${receiver}`, 'send', topic, `The relay of the service of ${asker}.`),
        ),
        operation(
          `${receiver}-takes-delivery`,
          'receive',
          topic,
          `The service of ${receiver}: what is asked becomes a fact of its own. The day of a request for advice is its legal receipt.`,
        ),
      ]),
    ]),
    components: {
      messages: {
        ...Object.fromEntries(contracts.map((contract) => [contract.type, message(contract)])),
        [watermarkType]: settledUpTo,
        [change]: changeMessage,
      },
      schemas: {
        ...announced,
        ...others,
        [envelope]: base,
        ...childSchemas,
        ...Object.fromEntries(contracts.map((contract) => [payloadName(contract), payload(contract)])),
      },
    },
  };
}

/** What may be meant for another agency's service says so in its contract. */
function requestsOf(all: readonly Contract[]) {
  const requests = all.filter(({ receivers }) => receivers.length > 0);
  return [...new Set(requests.flatMap(({ receivers }) => receivers))].map((receiver) => {
    const asked = requests.filter(({ receivers }) => receivers.includes(receiver));
    return {
      topic: `${receiver}.requests`,
      receiver,
      asked,
      askers: [...new Set(asked.map(({ agency }) => agency))],
    };
  });
}

const channel = (
  address: string,
  description: string,
  messages: readonly Contract[],
  others: readonly string[] = [],
): Schema => ({
  address,
  description,
  messages: Object.fromEntries(
    [...messages.map(({ type }) => type), ...others].map((type) => [type, ref(`components/messages/${type}`)]),
  ),
});

const operation = (id: string, action: 'send' | 'receive', channelId: string, summary: string) => [
  id,
  { action, channel: ref(`channels/${channelId}`), summary },
];

const message = (contract: Contract): Schema => ({
  name: contract.type,
  title: contract.title,
  summary: contract.description,
  contentType: 'application/cloudevents+json',
  payload: componentRef(payloadName(contract)),
  bindings: {
    kafka: {
      key: {
        type: 'string',
        description: 'The source record’s id, `sourcerecord`: what one system says of one child stays together.',
      },
    },
  },
  examples: [{ name: 'example', payload: publishedExample(contract) }],
});

/** No fact: that a reader of this child is shown something else than before. */
const changeMessage: Schema = {
  name: change,
  title: 'Change',
  summary: 'The child’s id and the kind of change, no name and no content. At least once, with the same `id`.',
  contentType: 'application/json',
  payload: componentRef(change),
};

/** No fact: how far the log is complete. */
const settledUpTo: Schema = {
  name: watermarkType,
  title: 'Settled up to',
  summary:
    'All that the clock of this service recorded up to `time` lies before this message: one in every partition, a few times ' +
    'a minute while facts are told, else once. The projection keeps the least. What an import states to have been recorded earlier may still come.',
  contentType: 'application/cloudevents+json',
  payload: {
    type: 'object',
    properties: {
      type: { const: watermarkType },
      specversion: { const: '1.0' },
      id: { type: 'string' },
      source: { type: 'string', description: '`/services/` and the agency.' },
      time: { type: 'string', format: 'date-time' },
    },
    required: ['type', 'specversion', 'id', 'source', 'time'],
    additionalProperties: false,
  },
  bindings: { kafka: { key: { type: 'string', description: 'The agency. It is sent to each partition by number.' } } },
  examples: [{ name: 'example', payload: JSON.parse(watermarkMessage('education', '2026-05-12T15:00:00.000Z').value) }],
};

/** The envelope, with the contract's fields where they stand on the log: what is personal apart from the rest. */
function payload(contract: Contract): Schema {
  const { properties, required = [], title, description } = dataComponent(contract);
  const isPersonal = (name: string) => contract.personal.includes(`/${name}`);
  const part = (names: readonly string[], spelled: (name: string) => string): Schema => {
    const needed = names.filter((name) => required.includes(name)).map(spelled);
    return {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [spelled(name), properties[name]])),
      ...(needed.length > 0 && { required: needed }),
      additionalProperties: false,
    };
  };
  const names = Object.keys(properties);
  const data = part(
    names.filter((name) => !isPersonal(name)),
    (name) => name,
  );
  const fields = part(names.filter(isPersonal), (name) => `/${name}`);
  return {
    title: `${title}, published`,
    description,
    allOf: [
      componentRef(envelope),
      {
        type: 'object',
        properties: {
          type: { const: contract.type },
          data,
          personal: { type: 'object', properties: { subject: { type: 'string' }, fields } },
        },
      },
    ],
  };
}

/** What the relay really sends for the contract's example. */
export function publishedExample(contract: Contract): unknown {
  const { id, source, type, subject, time, data } = contract.example;
  const service = {
    agency: contract.agency,
    idKey: Buffer.alloc(32).toString('base64url') as IdKey,
    streams: [{ accepts: [contract] }],
  } as unknown as AgencyService;
  const [sent] = outgoingOf(service, {
    stream: 'f6b1a5c0d7e84923',
    version: 1,
    events: [told({ type, subject, time, data })],
    message: { source, id, digest: '' },
    recordedAt: new Date(time).toISOString(),
    by: `persona:system:${contract.agency}`,
    correlation: '0b6d2c1e-7f43-4a55-9a0e-5d8c3f1b2a90',
  } as unknown as Parameters<typeof outgoingOf>[1]);
  return JSON.parse(sent!.value);
}
