import { type Role, roles, type Viewer } from '@lib/access';
import { Caller, Documented, MayUse, Problem, Public, securityEvent, tokenMarks } from '@lib/http';
import { Body, Controller, Get, Header, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import type { DevelopmentIssuer } from './issuer';
import { type Persona, personas } from './personas';
import type { Revoked } from './revocations';

export const DEVELOPMENT_ISSUER = Symbol('development issuer');

/** Everybody a developer can be. */
export type Personas = readonly Persona[];

/** A set of public keys (RFC 7517). */
export interface KeySet {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** OpenID Connect discovery. */
export interface Discovery {
  readonly issuer: string;
  readonly jwks_uri: string;
  readonly token_endpoint: string;
  readonly id_token_signing_alg_values_supported: readonly string[];
  readonly subject_types_supported: readonly string[];
  readonly response_types_supported: readonly string[];
  readonly revocation_endpoint: string;
}

/** Whom a token is wanted for. */
export interface TokenWanted {
  readonly persona: Persona['persona'];
  /** Another than the persona's own. */
  readonly organisation?: string;
  /** The children that a parent may see. */
  readonly child?: string | readonly string[];
  /** For system personas: may state when a fact was recorded. */
  readonly scope?: 'backfill';
}

export interface IssuedToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
}

/** Which tokens to take back; nothing of it: the one that is shown. */
export interface TokenToRevoke {
  /** The `jti` of a token. */
  readonly jti?: string;
  /** The `sub` of whoever is to be signed out everywhere. */
  readonly subject?: string;
}

/** Tokens that are not to be believed though they have not run out. */
export type RevokedTokens = Revoked;

/** Who signs others out. Everybody signs themselves out. */
const mayRevokeOthers: Role = 'caldicott-guardian';

/** Development tokens. A real deployment has `OIDC_ISSUER` instead, and nothing here. */
@Controller()
@Public()
export class IssuerController {
  constructor(@Inject(DEVELOPMENT_ISSUER) private readonly issuer: DevelopmentIssuer) {}

  @Get('issuer/personas')
  @Documented({
    id: 'listPersonas',
    tag: 'Development',
    summary: 'Everybody a developer can be',
    answers: { 200: { says: 'Personas of the embedded default.', type: 'Personas' } },
  })
  personas(): Personas {
    return personas;
  }

  @Get('issuer/jwks')
  @Documented({
    id: 'listKeys',
    tag: 'Development',
    summary: 'The public keys that tokens are checked with',
    answers: { 200: { says: 'A key set.', type: 'KeySet' } },
  })
  jwks(): KeySet {
    return this.issuer.jwks;
  }

  @Get('issuer/.well-known/openid-configuration')
  @Documented({
    id: 'discoverIssuer',
    tag: 'Development',
    summary: 'Where the issuer keeps its keys and gives tokens',
    answers: { 200: { says: 'OpenID Connect discovery.', type: 'Discovery' } },
  })
  discovery(): Discovery {
    return {
      issuer: this.issuer.name,
      jwks_uri: `${this.issuer.name}/jwks`,
      token_endpoint: `${this.issuer.name}/token`,
      id_token_signing_alg_values_supported: ['ES256'],
      subject_types_supported: ['public'],
      response_types_supported: ['token'],
      revocation_endpoint: `${this.issuer.name}/revoke`,
    };
  }

  @Post('issuer/token')
  @Documented({
    id: 'issueToken',
    tag: 'Development',
    summary: 'Get a token for a persona',
    body: { type: 'TokenWanted', example: { persona: 'sen-case-officer' } },
    answers: { 200: { says: 'A token for eight hours.', type: 'IssuedToken' } },
    problems: ['invalid-query'],
  })
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async token(@Body() body: unknown): Promise<IssuedToken> {
    const { persona, organisation, child, scope } = (body ?? {}) as Record<string, unknown>;
    const text = (value: unknown): string | undefined =>
      typeof value === 'string' && value !== '' ? value : undefined;
    const children = [child].flat().flatMap((id) => text(id) ?? []);
    const issued = await this.issuer.issue({
      persona: text(persona) ?? '',
      children,
      ...(text(organisation) && { organisation: text(organisation) }),
      ...(text(scope) && { scope: text(scope) }),
    });
    if ('refused' in issued) {
      throw new Problem('invalid-query', 'No token can be given for this.', [
        { pointer: '', code: 'token', message: issued.refused },
      ]);
    }
    return { access_token: issued.token, token_type: 'Bearer', expires_in: issued.expiresIn };
  }

  @Get('issuer/revocations')
  @Documented({
    id: 'listRevocations',
    tag: 'Development',
    summary: 'Which tokens are not to be believed any more',
    description: 'Every service asks for it within seconds. It names nobody: people by a hash.',
    answers: { 200: { says: 'What was taken back and would not have run out yet.', type: 'RevokedTokens' } },
  })
  @Header('cache-control', 'no-store')
  revocations(): RevokedTokens {
    return this.issuer.list();
  }

  @Post('issuer/revoke')
  @MayUse(...roles)
  @Documented({
    id: 'revokeToken',
    tag: 'Development',
    summary: 'Take tokens back before they run out',
    description:
      'With neither `jti` nor `subject`: the token that is shown, as when somebody signs out. Of others: only the ' +
      'Caldicott guardian. A token is not believed from the next request on, by other services within seconds.',
    body: { type: 'TokenToRevoke', example: { subject: 'persona:senco' } },
    answers: { 204: { says: 'They are good for nothing any more.' } },
    problems: ['invalid-query'],
  })
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  revoke(
    @Body() body: unknown,
    @Caller() { subject, role, organisation }: Viewer,
    @Headers('authorization') authorization: string,
  ): void {
    const asked = revocationIn(body);
    const own = tokenMarks(authorization);
    const isOwn = asked === undefined || ('id' in asked ? asked.id === own?.id : asked.subject === subject);
    if (!isOwn && role !== mayRevokeOthers)
      throw new Problem('not-allowed', 'Only the Caldicott guardian takes back what others were given.');
    const what = asked ?? (own?.id === undefined ? { subject } : { id: own.id });
    this.issuer.revoke(what);
    securityEvent({ what: 'revoked', why: 'id' in what ? 'token' : 'subject', subject, role, organisation });
  }
}

/** Throws for what says neither, or both. */
function revocationIn(body: unknown): Parameters<DevelopmentIssuer['revoke']>[0] | undefined {
  const { jti, subject, ...others } = (body ?? {}) as Record<string, unknown>;
  const isText = (value: unknown) => value === undefined || (typeof value === 'string' && value.length <= longest);
  const isKnown = Object.keys(others).length === 0 && isText(jti) && isText(subject);
  if (!isKnown || (jti && subject)) {
    throw new Problem('invalid-query', 'Nothing can be taken back for this.', [
      { pointer: '', code: 'revoke', message: `jti or subject must be a text of at most ${longest} characters` },
    ]);
  }
  if (jti) return { id: jti as string };
  return subject ? { subject: subject as string } : undefined;
}

const longest = 200;
