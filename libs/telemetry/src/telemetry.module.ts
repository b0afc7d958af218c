import { type DynamicModule, Module } from '@nestjs/common';
import { Metrics } from './metrics';

/** What every part of a process counts into. A part that runs without it counts nothing. */
@Module({})
export class TelemetryModule {
  static of(metrics: Metrics): DynamicModule {
    return {
      module: TelemetryModule,
      global: true,
      providers: [{ provide: Metrics, useValue: metrics }],
      exports: [Metrics],
    };
  }
}
