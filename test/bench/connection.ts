import { connect, type Socket } from 'node:net';

/** One keep-alive connection that sends a request at a time: so thin that the server, not this, is what is measured. */
export class Connection {
  private received = '';
  private answered: ((status: number) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => this.read(text));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('close', () => this.failed?.(new Error('The server closed the connection')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Connection(socket)));
    });
  }

  /** Resolves to the status, once the whole answer is here. */
  send(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(request, 'latin1');
    });
  }

  /** The server closes one that says nothing for a while. */
  get isOpen(): boolean {
    return !this.socket.destroyed && this.socket.writable;
  }

  close(): void {
    this.failed = undefined;
    this.socket.destroy();
  }

  private read(text: string): void {
    this.received += text;
    const headEnd = this.received.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.received)?.[1]);
    if (this.received.length < headEnd + 4 + length) return;
    const status = Number(this.received.slice(9, 12));
    this.received = '';
    this.answered?.(status);
  }
}

/** The bytes of a request that tells one event, or a batch of them. */
export function telling(agency: string, token: string, event: unknown): string {
  const body = JSON.stringify(event);
  return (
    `POST /v1/${agency}/events HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n` +
    `content-type: application/cloudevents${Array.isArray(event) ? '-batch' : ''}+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n` +
    // One character a byte: it is written as latin1.
    Buffer.from(body).toString('latin1')
  );
}
