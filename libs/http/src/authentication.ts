import { isRole, type Role, type Viewer } from '@lib/access';
import {
  applyDecorators,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { decodeJwt, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Problem } from './problem';
import { tokenOf, whyNobody } from './way-in';

const allowed = 'tell-it-once:allowed';

/** Open to everybody, token or not. */
export const Public = () => applyDecorators(SetMetadata(allowed, 'public'), ApiExtension('x-roles', []));
/** Open to these roles. A route that says nothing is closed to all. */
export const MayUse = (...roles: readonly Role[]) =>
  applyDecorators(SetMetadata(allowed, roles), ApiExtension('x-roles', roles));

/** Who is asking. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => context.switchToHttp().getRequest<{ viewer: Viewer }>().viewer,
);

/** By what a token is told from others, for whoever takes one back. */
export interface TokenMarks {
  /** `jti`. */
  readonly id?: string;
  /** `sub`. */
  readonly subject: string;
  /** `iat`, in seconds since 1970; 0 where it says none. */
  readonly issuedAt: number;
}

/** Of a token that was believed: read, not checked. */
export function tokenMarks(authorization: string): TokenMarks | undefined {
  const token = tokenOf({ headers: { authorization } });
  return token === undefined ? undefined : marksOf(decodeJwt(token));
}

const marksOf = ({ sub = '', iat = 0, jti }: { sub?: string; iat?: number; jti?: string }): TokenMarks => ({
  subject: sub,
  issuedAt: iat,
  ...(jti && { id: jti }),
});

/** Whom to believe: the issuer's name and its public keys. */
export interface Issuer {
  readonly name: string;
  readonly keys: JWTVerifyGetKey;
  /** The area that its tokens must name; undefined where nothing hangs on it. */
  readonly area?: string;
  /** Whether a token was taken back before its time. Throws {@link Problem} `try-again` where that cannot be known. */
  isRevoked?(token: TokenMarks): Promise<boolean>;
}
export const ISSUER = Symbol('issuer');
export const audience = 'tell-it-once';

const most = 2_000;

interface Verified {
  readonly viewer: Viewer;
  readonly marks: TokenMarks;
  readonly expiresAt: number;
}

/** Signature checks cost more than the rest of a request, so a verified token is remembered until it expires or is taken back. */
export class TokenVerifier {
  private readonly known = new Map<string, Verified>();

  constructor(
    private readonly issuer: Issuer,
    private readonly nowMilliseconds: () => number,
  ) {}

  /** `beforeChecking` is done before a signature is checked, and not for a token that was checked before: it may throw. */
  async verify(token: string, beforeChecking?: () => Promise<void>): Promise<Viewer> {
    const remembered = this.known.get(token);
    const isFresh = remembered !== undefined && remembered.expiresAt > this.nowMilliseconds();
    if (!isFresh) await beforeChecking?.();
    const verified = isFresh ? remembered : await this.check(token);
    if (await this.issuer.isRevoked?.(verified.marks)) {
      this.known.delete(token);
      throw new Error('The token was taken back');
    }
    return verified.viewer;
  }

  private async check(token: string): Promise<Verified> {
    const { payload } = await jwtVerify(token, this.issuer.keys, {
      issuer: this.issuer.name,
      audience,
      algorithms: ['ES256', 'EdDSA', 'RS256'],
      requiredClaims: ['sub', 'exp'],
    });
    const { role, organisation, children, scope, area } = payload as Record<string, unknown>;
    if (!isRole(role) || typeof organisation !== 'string')
      throw new Error('The token names no role that is known here');
    // A role that reaches over a whole area reaches over this one only.
    if (this.issuer.area !== undefined && area !== this.issuer.area) throw new Error('The token is for another area');
    const verified: Verified = {
      viewer: {
        subject: payload.sub!,
        role,
        organisation,
        children: Array.isArray(children) ? children.filter((id) => typeof id === 'string') : [],
        scopes: typeof scope === 'string' ? scope.split(' ') : [],
      },
      marks: marksOf(payload),
      expiresAt: payload.exp! * 1000,
    };
    if (this.known.size >= most) this.known.clear();
    this.known.set(token, verified);
    return verified;
  }
}

/** Deny by default: a route is closed unless it says whom it is for, and the caller is one of them. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TokenVerifier) private readonly verifier: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const whom = this.reflector.getAllAndOverride<'public' | readonly Role[] | undefined>(allowed, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (whom === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // Known since before the body was read, where the way in is guarded.
    const viewer = request.viewer ?? (await this.identify(request));
    if (!whom?.includes(viewer.role))
      throw new Problem('not-allowed', `The role ${viewer.role} may not use this address.`);
    request.viewer = viewer;
    return true;
  }

  private async identify(request: FastifyRequest): Promise<Viewer> {
    const token = tokenOf(request);
    if (!token || request.disbelieved) throw whyNobody(request);
    return this.verifier.verify(token).catch((error) => {
      if (error instanceof Problem) throw error;
      throw new Problem('not-signed-in', 'The token has expired or is not one of this area’s issuer.');
    });
  }
}
