import { randomUUID } from 'node:crypto';

const given = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: only files of the jest project “servers” have servers`);
  return value;
};

/** The MongoDB of this run of the tests. */
export const testMongoUrl = (): string => given('TEST_MONGODB_URL');

/** The Kafka of this run of the tests. */
export const testBrokers = (): string[] => given('TEST_KAFKA_BROKERS').split(',');

/** For a database, a prefix of topics, a group: each test has its own on the servers that all share. */
export const freshName = (): string => `test-${randomUUID().slice(0, 12)}`;
