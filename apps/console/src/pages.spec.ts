import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startConsole, Visitor } from '../test/console-under-test';
import { FakeApi } from '../test/fake-api';
import { CHILD_ID } from '../test/sample-child';

let api: FakeApi;
let app: NestFastifyApplication;
let visitor: Visitor;

beforeAll(async () => {
  api = await FakeApi.start();
  app = await startConsole(api.url);
});
beforeEach(() => {
  api.next = undefined;
  api.asked.length = 0;
  visitor = new Visitor(app);
});
afterAll(async () => {
  await app.close();
  await api.stop();
});

test('smoke', async () => {
  const r = await visitor.signIn();
  console.log(r.status, r.headers, r.text);
  const s = await visitor.get(`/children/${CHILD_ID}`);
  console.log(s.status, s.text);
});
