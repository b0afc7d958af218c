import { runAgency } from '@lib/service';
import { socialCareStreams } from './social-care.module';

void runAgency('social-care', socialCareStreams);
