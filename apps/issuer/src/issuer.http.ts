import { Problem, Public } from '@lib/http';
import { Body, Controller, Get, Header, HttpCode, Inject, Post } from '@nestjs/common';
import type { DevelopmentIssuer } from './issuer';
import { personas } from './personas';

export const DEVELOPMENT_ISSUER = Symbol('development issuer');

/** Development tokens. A real deployment has `OIDC_ISSUER` instead, and nothing here. */
@Controller()
@Public()
export class IssuerController {
  constructor(@Inject(DEVELOPMENT_ISSUER) private readonly issuer: DevelopmentIssuer) {}

  @Get('issuer/personas')
  personas() {
    return personas;
  }

  @Get('issuer/jwks')
  jwks() {
    return this.issuer.jwks;
  }

  @Get('issuer/.well-known/openid-configuration')
  discovery() {
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
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async token(@Body() body: unknown) {
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
