import { Documented, Problem, Public } from '@lib/http';
import { Body, Controller, Get, Header, HttpCode, Inject, Post } from '@nestjs/common';
import type { DevelopmentIssuer } from './issuer';
import { type Persona, personas } from './personas';

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
}
