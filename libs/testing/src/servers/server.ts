/** A server on this machine that a test may kill, and find again at the same address with what it had. */
export interface Server {
  /** What it is and which version, for whoever reads a report. */
  readonly name: string;
  /** Where clients find it: Kafka's brokers or MongoDB's address. */
  readonly url: string;
  /** SIGKILL: no time to write anything. */
  kill(): Promise<void>;
  /** Again after {@link kill}, on the same data and port. */
  start(): Promise<void>;
  stop(): Promise<void>;
}
