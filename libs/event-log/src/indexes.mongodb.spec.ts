import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freshName, testMongoUrl } from '@lib/testing';
import { type Collection, MongoClient } from 'mongodb';
import { type DeclaredIndex, ensureIndexes } from './indexes.mongodb';

/** Passes on what is said, and holds back the answers on a connection on which one of these words was said. */
class SlowServer {
  private readonly held = new Set<() => void>();
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private isHolding = true;

  constructor(
    url: string,
    private readonly words: readonly string[],
  ) {
    const { hostname, port } = new URL(url);
    this.server = createServer((client) => {
      const behind = connect(Number(port), hostname);
      for (const socket of [client, behind]) {
        this.sockets.add(socket);
        socket.on('error', () => {});
      }
      let isSlow = false;
      client.on('data', (asked) => {
        if (this.words.some((word) => asked.includes(word))) isSlow = true;
        behind.write(asked);
      });
      behind.on('data', (answer) => {
        const pass = () => client.write(answer);
        if (isSlow && this.isHolding) this.held.add(pass);
        else pass();
      });
    });
  }

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `mongodb://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  letGo(): void {
    this.isHolding = false;
    for (const pass of this.held) pass();
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }
}

describe('an index that takes longer to build than any answer may take', () => {
  it('is waited for, while a question that takes as long is given up', async () => {
    const server = new SlowServer(testMongoUrl(), ['createIndexes', 'never answered']);
    const client = await new MongoClient(await server.listen(), { socketTimeoutMS: 200, retryReads: false }).connect();
    const things = client.db(freshName()).collection('things');
    const built = ensureIndexes(things, [{ key: { name: 1 }, name: 'by name', unique: true }]);
    await expect(things.findOne({ name: 'never answered' })).rejects.toThrow(/timed out/);
    server.letGo();
    await built;
    await things.insertOne({ name: 'one' });
    await expect(things.insertOne({ name: 'one' })).rejects.toMatchObject({ code: 11_000 });
    await client.db(things.dbName).dropDatabase();
    await client.close();
    server.close();
  });
});

/** A collection that keeps its indexes as servers do: what has a name keeps it, and cannot be made again otherwise. */
function withIndexes(standing: readonly DeclaredIndex[]) {
  let indexes = [...standing];
  const done: string[] = [];
  const collection = {
    indexes: async () => [{ key: { _id: 1 }, name: '_id_' }, ...indexes],
    async createIndexes(made: readonly DeclaredIndex[]) {
      for (const index of made) {
        if (indexes.some(({ name }) => name === index.name)) throw Object.assign(new Error('conflict'), { code: 86 });
        indexes.push(index);
        done.push(`makes ${index.name}`);
      }
    },
    async dropIndex(name: string) {
      indexes = indexes.filter((each) => each.name !== name);
      done.push(`drops ${name}`);
    },
  };
  return { collection: collection as unknown as Collection, done, names: () => indexes.map(({ name }) => name) };
}

describe('an index that a version declares otherwise than the one before', () => {
  const before: DeclaredIndex = { key: { at: 1 }, name: 'by time' };
  const after: DeclaredIndex = { key: { at: 1 }, name: 'by time', unique: true };

  it('is made under a new name, and only then the old one goes', async () => {
    const { collection, done, names } = withIndexes([before, { key: { own: 1 }, name: 'an operator’s own' }]);
    await ensureIndexes(collection, [after]);
    expect(done).toEqual(['makes by time (2)', 'drops by time']);
    expect(names()).toEqual(['an operator’s own', 'by time (2)']);
  });

  it('is left alone at the next start, and changed again under another name', async () => {
    const { collection, done } = withIndexes([{ ...after, name: 'by time (2)' }]);
    await ensureIndexes(collection, [after]);
    expect(done).toEqual([]);
    await ensureIndexes(collection, [{ ...after, sparse: true }]);
    expect(done).toEqual(['makes by time', 'drops by time (2)']);
  });
});
