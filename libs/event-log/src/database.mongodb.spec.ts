import { Socket } from 'node:net';
import { freshName, testMongoUrl, untilTrue } from '@lib/testing';
import { type MongoDatabase, openMongo } from './database.mongodb';

const write = Socket.prototype.write;

/**
 * The first write that says `word` meets a socket that is closing: it takes nothing, says so, and then only that it is closed, or by
 * which error.
 */
function losingOnce(word: RegExp, error?: Error): { isLost(): boolean } {
  let isLost = false;
  jest.spyOn(Socket.prototype, 'write').mockImplementation(function (this: Socket, ...given: unknown[]) {
    const [bytes] = given;
    if (isLost || !Buffer.isBuffer(bytes) || !word.test(bytes.toString('latin1')))
      return Reflect.apply(write, this, given);
    isLost = true;
    this.destroy(error);
    return false;
  });
  return { isLost: () => isLost };
}

const isAnswered = (mongo: MongoDatabase): Promise<boolean> =>
  mongo.db.command({ ping: 1 }).then(
    () => true,
    () => false,
  );

describe('a database of which a connection closes while something is written to it', () => {
  let mongo: MongoDatabase;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await mongo.close();
  });

  it('is found again when that was a heartbeat', async () => {
    const heartbeat = losingOnce(/hello|ismaster/i);
    await untilTrue(() => heartbeat.isLost());
    losingOnce(/ping/, new Error('read ECONNRESET'));
    await untilTrue(() => isAnswered(mongo));
    expect(await isAnswered(mongo)).toBe(true);
  }, 45_000);

  it('answers when that was a question', async () => {
    await mongo.db.collection<{ _id: string }>('things').insertOne({ _id: 'one' });
    const question = losingOnce(/things/);
    expect(await mongo.db.collection('things').countDocuments({})).toBe(1);
    expect(question.isLost()).toBe(true);
  });
});
