/** One file that breaks one rule, and only that one. */
export interface Plant {
  readonly rule: string;
  readonly says: string;
  readonly file: string;
  readonly source: string;
}

const plant = (rule: string, says: string, file: string, source: string): Plant => ({ rule, says, file, source });

const asked = 'apps/education/src/advice-request';
const slice = `${asked}/ask-for-advice`;

export const plants: readonly Plant[] = [
  plant('no-circular', 'a file needs itself', 'apps/issuer/src/round.ts', `import './round';`),
  plant(
    'libs-never-import-apps',
    'a library imports an app',
    'libs/http/src/a.ts',
    `import '../../../apps/health/src';`,
  ),
  plant(
    'apps-never-import-each-other',
    'an agency imports the type of another',
    'apps/education/src/a.ts',
    `import type { Stub } from '../../health/src';\nexport type A = Stub;`,
  ),
  plant(
    'apps-never-import-each-other',
    'the projection imports an agency',
    'apps/projection/src/journal/a.ts',
    `import '../../../education/src';`,
  ),
  plant(
    'apps-never-import-each-other',
    'the console imports the projection',
    'apps/console/src/a.ts',
    `import '../../projection/src';`,
  ),
  plant(
    'production-never-imports-tests',
    'a service imports the tests’ builders',
    'apps/projection/src/journal/b.ts',
    `import '@lib/testing';`,
  ),
  plant(
    'production-declares-what-it-imports',
    'a service needs what is installed for development only',
    'apps/issuer/src/a.ts',
    `import 'fast-check';`,
  ),
  plant('kernel-is-pure', 'the kernel reads a file', 'libs/kernel/src/a.ts', `import 'node:fs';`),
  plant('kernel-is-pure', 'the kernel knows a contract', 'libs/kernel/src/b.ts', `import '@lib/contracts';`),
  plant(
    'contracts-import-only-their-validators',
    'a contract is documented with Nest',
    'libs/contracts/src/a.ts',
    `import { ApiProperty } from '@nestjs/swagger';\nexport const A = ApiProperty;`,
  ),
  plant('statutory-is-pure', 'a time limit logs', 'libs/statutory/src/a.ts', `import 'pino';`),
  plant('linkage-is-pure', 'matching asks the policy', 'libs/linkage/src/a.ts', `import '@lib/access';`),
  plant('casework-is-pure', 'a case asks the store', 'libs/casework/src/a.ts', `import '@lib/event-store';`),
  plant('streams-library-is-plain', 'what a stream is uses Nest', 'libs/streams/src/a.ts', `import '@nestjs/common';`),
  plant(
    'streams-and-slices-are-plain',
    'a step loads the way in, and Nest with it',
    `${slice}/f.ts`,
    `import '@lib/intake';`,
  ),
  plant(
    'cases-know-only-what-they-rest-on',
    'what every case shares knows one of them',
    'libs/casework/src/b.ts',
    `import './referral/referral.case';`,
  ),
  plant('directory-is-pure', 'the directory reads its file itself', 'libs/directory/src/a.ts', `import 'node:fs';`),
  plant('access-imports-nothing', 'the policy uses the kernel', 'libs/access/src/a.ts', `import '@lib/kernel';`),
  plant('sqlite-only-in-its-adapters', 'a relay opens SQLite', 'libs/event-store/src/a.ts', `import 'libsql';`),
  plant(
    'mongodb-only-in-its-adapters',
    'an SQLite adapter knows MongoDB',
    'libs/event-store/src/a.sqlite.ts',
    `import { MongoClient } from 'mongodb';\nexport const a = MongoClient;`,
  ),
  plant('kafka-only-in-its-adapters', 'the intake opens Kafka', 'libs/intake/src/a.ts', `import 'kafkajs';`),
  plant(
    'ports-know-no-adapter',
    'a port names the type of its adapter',
    'libs/event-store/src/a.port.ts',
    `export type A = import('./b.sqlite').Stub;`,
  ),
  plant(
    'streams-never-import-each-other',
    'a stream imports another',
    `${asked}/a.ts`,
    `import '../early-years-notification/early-years-notification';`,
  ),
  plant('streams-know-no-slice', 'a stream imports its step', `${asked}/b.ts`, `import './withdraw/withdraw';`),
  plant('slices-never-import-each-other', 'a step imports another', `${slice}/a.ts`, `import '../withdraw/withdraw';`),
  plant(
    'slices-never-import-each-other',
    'a route imports another step',
    `${slice}/a.http.ts`,
    `import '../withdraw/withdraw';`,
  ),
  plant('streams-and-slices-are-plain', 'a step uses Nest', `${slice}/b.ts`, `import '@nestjs/common';`),
  plant('streams-and-slices-are-plain', 'a stream reaches the store', `${asked}/c.ts`, `import '@lib/event-store';`),
  plant('streams-and-slices-are-plain', 'a step reads a file', `${slice}/c.ts`, `import 'node:fs';`),
  plant('plain-code-only-names-the-log', 'a step listens to the log', `${slice}/d.ts`, `import '@lib/event-log';`),
  plant('routes-and-inboxes-reach-no-store', 'a route appends', `${slice}/b.http.ts`, `import '@lib/event-store';`),
  plant('routes-and-inboxes-reach-no-store', 'an inbox reads a file', `${slice}/b.inbox.ts`, `import 'node:fs';`),
  plant(
    'published-is-wired-by-the-module',
    'a step imports what is published',
    `${slice}/e.ts`,
    `import '../advice-request.published';`,
  ),
  plant('nest-only-at-the-edge', 'the journal uses Nest', 'apps/projection/src/journal/c.ts', `import '@nestjs/cqrs';`),
  plant('nest-only-at-the-edge', 'a fold uses Nest', 'apps/projection/src/record/a.ts', `import '@nestjs/common';`),
  ...['journal', 'directory', 'facts', 'identity', 'store', 'record', 'views', 'changes', 'receipts'].map((room) =>
    plant(
      `${room}-knows-no-later-room`,
      `${room} knows who feeds the views`,
      `apps/projection/src/${room}/up.ts`,
      `import '../feed/innocent';`,
    ),
  ),
  plant(
    'facts-knows-no-later-room',
    'a fact names the type of a record',
    'apps/projection/src/facts/up-to-record.ts',
    `import type { Stub } from '../record/innocent';\nexport type A = Stub;`,
  ),
  plant(
    'projection-is-pure-by-suffix',
    'the documents come from SQLite',
    'apps/projection/src/feed/documents.ts',
    `import '../store/a.sqlite';`,
  ),
  plant(
    'projection-is-pure-by-suffix',
    'a fold reads a file',
    'apps/projection/src/views/search/a.ts',
    `import 'node:fs';`,
  ),
  plant(
    'projection-is-pure-by-suffix',
    'a new room folds with the audit',
    'apps/projection/src/anywhere/a.ts',
    `import '@lib/http';`,
  ),
  plant(
    'projection-is-pure-by-suffix',
    'a fold starts a rebuild',
    'apps/projection/src/feed/b.ts',
    `import './a.flow';`,
  ),
  plant(
    'pure-projection-only-names-the-log',
    'a fold listens to the log',
    'apps/projection/src/record/b.ts',
    `import '@lib/event-log';`,
  ),
  plant(
    'projection-reads-contracts',
    'the projection uses the intake',
    'apps/projection/src/a.ts',
    `import '@lib/intake';`,
  ),
  plant(
    'projection-reads-contracts',
    'the projection reads a service’s store',
    'apps/projection/src/journal/d.ts',
    `import type { Stub } from '@lib/event-store';\nexport type D = Stub;`,
  ),
  plant(
    'projection-reads-contracts',
    'a fold learns how its process is set up',
    'apps/projection/src/c.ts',
    `import '@lib/service';`,
  ),
  plant(
    'client-stands-alone',
    'the client takes a type from the code behind the API',
    'libs/client/src/a.ts',
    `import type { Stub } from '@lib/contracts';\nexport type A = Stub;`,
  ),
  plant('client-stands-alone', 'the client reads a file', 'libs/client/src/b.ts', `import 'node:fs';`),
  plant('console-knows-the-api-only', 'a page counts days itself', 'apps/console/src/b.ts', `import '@lib/statutory';`),
  plant(
    'simulator-tells-through-the-api',
    'the made-up area writes to the log',
    'apps/area-simulator/src/a.ts',
    `import '@lib/event-log';`,
  ),
];

/** Files that may: they stand beside the plants, and no rule may name them. */
export const innocents: Readonly<Record<string, string>> = {
  'libs/casework/src/referral/referral.case.ts': `import '@lib/contracts';\nimport '@lib/statutory';`,
  'libs/casework/src/pages.ts': `import './referral/referral.case';`,
  'apps/projection/src/main.ts': `import '@lib/service';`,
  [`${slice}/ask-for-advice.ts`]: `import type { Stub } from '@lib/event-log';\nimport '@lib/kernel';\nimport '@lib/contracts';\nimport '../advice-request';\nexport type A = Stub;`,
  [`${slice}/ask-for-advice.http.ts`]: `import '@nestjs/common';\nimport '@lib/http';\nimport './ask-for-advice';`,
  [`${slice}/ask-for-advice.spec.ts`]: `import '../withdraw/withdraw';\nimport 'fast-check';\nimport '@lib/testing';`,
  [`${asked}/withdraw/withdraw.ts`]: `export type Stub = string;`,
  [`${asked}/advice-request.ts`]: `import '@lib/statutory';`,
  [`${asked}/advice-request.published.ts`]: `import './advice-request';\nimport '@lib/contracts';`,
  'apps/education/src/early-years-notification/early-years-notification.ts': `import '@lib/streams';`,
  'apps/education/src/education.module.ts': `import './advice-request/advice-request.published';\nimport '@nestjs/common';`,
  'apps/all-in-one/src/main.ts': `import '../../education/src';\nimport '../../projection/src';\nimport '@lib/event-store';`,
  'apps/projection/src/feed/innocent.ts': `import '../store/innocent';\nimport type { Stub } from '@lib/event-log';\nexport type A = Stub;`,
  'apps/projection/src/feed/a.flow.ts': `import '@lib/event-log';\nimport './innocent';`,
  'apps/projection/src/record/innocent.ts': `import '../store/innocent';\nexport type Stub = string;`,
  'apps/projection/src/store/innocent.ts': `import '@lib/contracts';`,
  'apps/projection/src/store/a.sqlite.ts': `import 'libsql';\nexport type Stub = string;`,
  'libs/event-store/src/b.sqlite.ts': `import 'libsql';\nexport type Stub = string;`,
  'libs/event-log/src/a.kafka.ts': `import 'kafkajs';`,
  'libs/event-store/src/a.mongodb.ts': `import 'mongodb';`,
};

export const libraries = [
  ...['kernel', 'contracts', 'event-store', 'event-log', 'statutory'],
  ...['casework', 'linkage', 'access', 'http', 'intake', 'streams', 'service', 'testing'],
];
export const apps = ['education', 'health', 'projection'];
