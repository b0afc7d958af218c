import { type DynamicModule, Module } from '@nestjs/common';
import type { DevelopmentIssuer } from './issuer';
import { DEVELOPMENT_ISSUER, IssuerController } from './issuer.http';

@Module({})
export class IssuerModule {
  static of(issuer: DevelopmentIssuer): DynamicModule {
    return {
      module: IssuerModule,
      controllers: [IssuerController],
      providers: [{ provide: DEVELOPMENT_ISSUER, useValue: issuer }],
    };
  }
}
