import { TokenVerifier, tokenMarks } from '@lib/http';
import { type DevelopmentIssuer, developmentIssuer, newIssuerKey } from './issuer';
import type { Revoked } from './revocations';

describe('the development issuer', () => {
  it('gives a persona a token that says who it is and for whom it speaks', async () => {
    const issuer = await developmentIssuer('http://localhost:3000/issuer', await newIssuerKey());
    const issued = await issuer.issue({ persona: 'system:health', organisation: 'another-trust', scope: 'backfill' });
    if ('refused' in issued) throw new Error(issued.refused);
    expect(await new TokenVerifier(issuer, Date.now).verify(issued.token)).toEqual({
      subject: 'persona:system:health',
      role: 'system:health',
      organisation: 'another-trust',
      children: [],
      scopes: ['backfill'],
    });
  });

  it('refuses a persona that nobody knows, and the right to backfill to a person', async () => {
    const issuer = await developmentIssuer('x', await newIssuerKey());
    expect(await issuer.issue({ persona: 'headteacher' })).toHaveProperty('refused');
    expect(await issuer.issue({ persona: 'dco', scope: 'backfill' })).toHaveProperty('refused');
  });

  it('is not believed by a verifier that trusts another key', async () => {
    const issuer = await developmentIssuer('x', await newIssuerKey());
    const impostor = await developmentIssuer('x', await newIssuerKey());
    const issued = await impostor.issue({ persona: 'dco' });
    if ('refused' in issued) throw new Error(issued.refused);
    await expect(new TokenVerifier(issuer, Date.now).verify(issued.token)).rejects.toThrow();
  });

  it('gives tokens that are good in its own area only', async () => {
    const key = await newIssuerKey();
    const [north, south, nowhere] = await Promise.all(
      ['Northbank', 'Southbank', undefined].map((area) => developmentIssuer('x', key, { area })),
    );
    const tokens = await Promise.all([north!, south!, nowhere!].map(tokenOf));
    const verifier = new TokenVerifier(north!, Date.now);
    await expect(verifier.verify(tokens[0]!)).resolves.toMatchObject({ role: 'dco' });
    await expect(verifier.verify(tokens[1]!)).rejects.toThrow('another area');
    await expect(verifier.verify(tokens[2]!)).rejects.toThrow('another area');
  });
});

const tokenOf = async (issuer: DevelopmentIssuer): Promise<string> => {
  const issued = await issuer.issue({ persona: 'dco' });
  if ('refused' in issued) throw new Error(issued.refused);
  return issued.token;
};

describe('a token that is taken back', () => {
  let written: Revoked | undefined;
  let now = Date.now();
  const kept = {
    read: () => written,
    write: (revoked: Revoked) => {
      written = revoked;
    },
  };
  const clock = { now: () => new Date(now).toISOString() };
  const start = async () => developmentIssuer('x', await key, { kept, clock });
  const key = newIssuerKey();
  beforeEach(() => {
    written = undefined;
    now = Date.now();
  });
  const idOf = (token: string) => tokenMarks(`Bearer ${token}`)!.id!;

  it('by its own id is not believed from the next request on, though it was a moment ago', async () => {
    const issuer = await start();
    const verifier = new TokenVerifier(issuer, Date.now);
    const [one, other] = [await tokenOf(issuer), await tokenOf(issuer)];
    for (const token of [one, other]) await verifier.verify(token);
    issuer.revoke({ id: idOf(one) });
    await expect(verifier.verify(one)).rejects.toThrow('taken back');
    await expect(verifier.verify(other)).resolves.toMatchObject({ role: 'dco' });
  });

  it('with all of a person’s is not believed either, and one that is given later is', async () => {
    const issuer = await start();
    const verifier = new TokenVerifier(issuer, Date.now);
    const tokens = [await tokenOf(issuer), await tokenOf(issuer)];
    issuer.revoke({ subject: 'persona:dco' });
    for (const token of tokens) await expect(verifier.verify(token)).rejects.toThrow('taken back');
    const { subject, issuedAt } = tokenMarks(`Bearer ${tokens[0]}`)!;
    expect(await issuer.isRevoked({ subject, issuedAt: issuedAt + 5 })).toBe(false);
    expect(await issuer.isRevoked({ subject: 'persona:senco', issuedAt })).toBe(false);
  });

  it('stays taken back when the issuer starts again, and is forgotten once it would have run out', async () => {
    const issuer = await start();
    const token = await tokenOf(issuer);
    issuer.revoke({ id: idOf(token) });
    issuer.revoke({ subject: 'persona:senco' });
    const again = await start();
    await expect(new TokenVerifier(again, Date.now).verify(token)).rejects.toThrow('taken back');
    expect(again.list()).toMatchObject({ tokens: [{ id: idOf(token) }], people: [{ person: expect.any(String) }] });
    expect(JSON.stringify(again.list())).not.toContain('senco');
    now += 8 * 60 * 60 * 1_000 + 1_000;
    expect(again.list()).toEqual({ tokens: [], people: [] });
  });
});
