import 'reflect-metadata';
import {
  AuthenticationGuard,
  fastifyAdapter,
  type Issuer,
  type Limits,
  OperationsController,
  ProblemFilter,
  ProblemsController,
  prepare,
  READINESS,
  type Readiness,
  TokenVerifier,
} from '@lib/http';
import { type Clock, systemClock } from '@lib/kernel';
import { Metrics, NestLines, TelemetryModule } from '@lib/telemetry';
import { type FactoryProvider, Module, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { limitsOf, ofLimits, settingsOf } from './settings';

export interface Parts extends Pick<ModuleMetadata, 'imports' | 'controllers' | 'providers'> {
  readonly issuer: Issuer;
  readonly readiness: Pick<FactoryProvider<Readiness>, 'inject' | 'useFactory'>;
  readonly clock?: Clock;
  readonly sandbox?: boolean;
  /** Where people and agencies' systems come in, its address; others are services behind it. */
  readonly publicUrl?: string;
  /** As the environment has them, unless they are said. */
  readonly limits?: Limits;
}

@Module({})
class ServiceModule {}

/** What every process of ours is, whatever it serves: who may use it, how it refuses, how it is watched. It does not listen yet. */
export async function applicationOf(parts: Parts): Promise<NestFastifyApplication> {
  const { issuer, readiness, imports = [], controllers = [], providers = [], clock = systemClock, sandbox } = parts;
  const { publicUrl, limits = limitsOf(settingsOf([...ofLimits, 'HOST'])) } = parts;
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      module: ServiceModule,
      imports: [TelemetryModule.of(new Metrics()), ...imports],
      controllers: [OperationsController, ProblemsController, ...controllers],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: TokenVerifier, useValue: new TokenVerifier(issuer, () => Date.parse(clock.now())) },
        { provide: READINESS, ...readiness },
        ...providers,
      ],
    },
    fastifyAdapter(),
    { logger: new NestLines() },
  );
  const url = publicUrl === undefined ? undefined : new URL(publicUrl);
  prepare(app, {
    sandbox,
    limits,
    ...(url && { hosts: new Set(['localhost', url.hostname]), isHttps: url.protocol === 'https:' }),
  });
  return app;
}
