import { runAgency } from '@lib/service';
import { healthStreams } from './health.module';

void runAgency('health', healthStreams);
