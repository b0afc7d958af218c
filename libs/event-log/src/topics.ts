/** How a topic is made, where it is not there yet. What is there is left as it is. */
export interface TopicSettings {
  readonly partitions: number;
  /** Kafka’s names for Kafka’s settings. */
  readonly config: Readonly<Record<string, string>>;
}

/**
 * The most bytes of one record batch, and so of one message. A fact is at most 256 KiB when it is accepted (`libs/intake`); its
 * envelope, and letters that JSON writes as six bytes, leave it below this.
 */
export const mostBytesOfBatch = 2 * 1024 * 1024;

const day = 24 * 60 * 60 * 1000;

/** Facts and requests: the stores are the archive, so that the log need only outlast the longest time that a reader is away. */
const transport: TopicSettings = {
  partitions: 6,
  config: {
    'retention.ms': String(14 * day),
    'max.message.bytes': String(mostBytesOfBatch),
    'compression.type': 'producer',
  },
};

/** A position in this topic is the cursor of `GET /v1/changes`: one order, and kept for good. A change is some 200 bytes. */
const changes: TopicSettings = { partitions: 1, config: { 'retention.ms': '-1', 'retention.bytes': '-1' } };

/** The changes of each layer: whoever keeps a place in one of these learns nothing by it of another. */
export const isReadByPosition = (topic: string): boolean => /^projection[.]changes(?:[.]|$)/.test(topic);

export const settingsOf = (topic: string): TopicSettings => (isReadByPosition(topic) ? changes : transport);

/** Copies of each partition: three where there are three brokers, of which two must have a message before it counts. */
export const replication = (brokers: number): { readonly factor: number; readonly config: Record<string, string> } => {
  const factor = Math.min(3, brokers);
  return { factor, config: { 'min.insync.replicas': String(Math.max(1, factor - 1)) } };
};
