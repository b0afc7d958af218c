import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256 } from '@lib/kernel';
import { revocationsFrom } from './remote-revocations';

describe('whether a token was taken back, asked of an issuer elsewhere', () => {
  let issuer: Server;
  let url: string;
  let asked = 0;
  let isAway = false;
  let listed: object;
  let milliseconds = 0;
  const isRevoked = () => revocationsFrom(url, () => milliseconds);

  beforeAll(async () => {
    issuer = createServer(({ url: path }, response) => {
      asked++;
      if (path === '/elsewhere') return void response.writeHead(302, { location: '/issuer/revocations' }).end();
      response.writeHead(isAway ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(listed));
    });
    await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/issuer/revocations`;
  });
  afterAll(() => new Promise((done) => issuer.close(done)));
  beforeEach(() => {
    [asked, isAway, milliseconds] = [0, false, 0];
    listed = { tokens: [{ id: 'stolen' }], people: [{ person: sha256('subject somebody'), before: 100 }] };
  });

  const good = { id: 'own', subject: 'another', issuedAt: 50 };

  it('goes by the token’s id, or by whose it is and when it was given', async () => {
    const revoked = isRevoked();
    expect(await revoked(good)).toBe(false);
    expect(await revoked({ ...good, id: 'stolen' })).toBe(true);
    expect(await revoked({ ...good, subject: 'somebody' })).toBe(true);
    expect(await revoked({ ...good, subject: 'somebody', issuedAt: 101 })).toBe(false);
    // One that does not say when it was given was given before.
    expect(await revoked({ subject: 'somebody', issuedAt: 0 })).toBe(true);
  });

  it('is heard of within two seconds, and asked once for all who wait for it', async () => {
    const revoked = isRevoked();
    listed = { tokens: [], people: [] };
    expect(await Promise.all([1, 2, 3].map(() => revoked(good)))).toEqual([false, false, false]);
    expect(asked).toBe(1);
    listed = { tokens: [{ id: 'own' }], people: [] };
    milliseconds += 2_001;
    expect(await Promise.all([1, 2, 3].map(() => revoked(good)))).toEqual([true, true, true]);
    expect(asked).toBe(2);
  });

  it('is believed as it was last heard while the issuer is away, and after five minutes nobody is', async () => {
    const revoked = isRevoked();
    await revoked(good);
    isAway = true;
    milliseconds += 299_000;
    expect(await revoked(good)).toBe(false);
    expect(await revoked({ ...good, id: 'stolen' })).toBe(true);
    milliseconds += 3_000;
    await expect(revoked(good)).rejects.toMatchObject({ slug: 'try-again', retryAfterSeconds: 2 });
    isAway = false;
    milliseconds += 3_000;
    expect(await revoked(good)).toBe(false);
  });

  it('is asked of nobody to whom the issuer’s address leads on', async () => {
    const revoked = revocationsFrom(url.replace('/issuer/revocations', '/elsewhere'), () => milliseconds);
    await expect(revoked(good)).rejects.toMatchObject({ slug: 'try-again' });
    expect(asked).toBe(1);
  });

  it('is not known, and nobody believed, before the issuer has been heard at all', async () => {
    isAway = true;
    await expect(isRevoked()(good)).rejects.toMatchObject({ slug: 'try-again' });
  });
});
