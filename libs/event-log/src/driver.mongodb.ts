/** As far as it is used here: a connection of the driver, which its public interface does not show. */
interface Connection {
  once(event: 'close', listener: () => void): void;
  off(event: 'close', listener: () => void): void;
  writeCommand(...given: unknown[]): Promise<void>;
}

const mended = new WeakSet<Connection>();

/**
 * The driver (mongodb 7.9) that writes to a socket which closes at that moment waits for `drain`, which a closed socket never says.
 * A heartbeat so lost is waited for for ever, and the server, though back, is never found again; so is an operation, and the batch in hand
 * never ends. Here a write ends with its connection. Done once a process; `database.mongodb.spec.ts` fails where another version of the driver is written otherwise.
 */
export function endWritesWithTheirConnection(): void {
  const { Connection } = require('mongodb/lib/cmap/connection') as { Connection: { prototype: Connection } };
  if (mended.has(Connection.prototype)) return;
  mended.add(Connection.prototype);
  const { writeCommand } = Connection.prototype;
  Connection.prototype.writeCommand = async function (...given) {
    let closed = (): void => {};
    const closing = new Promise<never>((_, reject) => {
      closed = () => reject(closedWhileWriting());
      this.once('close', closed);
    });
    try {
      await Promise.race([writeCommand.apply(this, given), closing]);
    } finally {
      this.off('close', closed);
    }
  };
}

function closedWhileWriting(): Error {
  const { MongoNetworkError } = require('mongodb') as typeof import('mongodb');
  return new MongoNetworkError('The connection closed while something was written to it');
}
