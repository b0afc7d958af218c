import { runAgency } from '@lib/service';
import { familyStreams } from './family.module';

void runAgency('family', familyStreams);
