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
import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Problem } from './problem';

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

/** Whom to believe: the issuer's name and its public keys. */
export interface Issuer {
  readonly name: string;
  readonly keys: JWTVerifyGetKey;
}
export const ISSUER = Symbol('issuer');
export const audience = 'tell-it-once';

const most = 2_000;

/** Signature checks cost more than the rest of a request, so a verified token is remembered until it expires. */
export class TokenVerifier {
  private readonly known = new Map<string, { readonly viewer: Viewer; readonly expiresAt: number }>();

  constructor(
    private readonly issuer: Issuer,
    private readonly nowMilliseconds: () => number,
  ) {}

  async verify(token: string): Promise<Viewer> {
    const remembered = this.known.get(token);
    if (remembered && remembered.expiresAt > this.nowMilliseconds()) return remembered.viewer;
    const { payload } = await jwtVerify(token, this.issuer.keys, {
      issuer: this.issuer.name,
      audience,
      algorithms: ['ES256', 'EdDSA', 'RS256'],
      requiredClaims: ['sub', 'exp'],
    });
    const { role, organisation, children, scope } = payload as Record<string, unknown>;
    if (!isRole(role) || typeof organisation !== 'string')
      throw new Error('The token names no role that is known here');
    const viewer: Viewer = {
      subject: payload.sub!,
      role,
      organisation,
      children: Array.isArray(children) ? children.filter((id) => typeof id === 'string') : [],
      scopes: typeof scope === 'string' ? scope.split(' ') : [],
    };
    if (this.known.size >= most) this.known.clear();
    this.known.set(token, { viewer, expiresAt: payload.exp! * 1000 });
    return viewer;
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
    const request = context.switchToHttp().getRequest<{ headers: { authorization?: string }; viewer?: Viewer }>();
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw new Problem('not-signed-in', 'The request has no bearer token.');
    const viewer = await this.verifier.verify(token).catch((error) => {
      if (error instanceof Problem) throw error;
      throw new Problem('not-signed-in', 'The token has expired or is not one of this area’s issuer.');
    });
    if (!whom?.includes(viewer.role))
      throw new Problem('not-allowed', `The role ${viewer.role} may not use this address.`);
    request.viewer = viewer;
    return true;
  }
}
