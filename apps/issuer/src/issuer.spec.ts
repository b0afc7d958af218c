import { TokenVerifier } from '@lib/http';
import { developmentIssuer, newIssuerKey } from './issuer';

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
});
