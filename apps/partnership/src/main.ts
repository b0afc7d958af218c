import { runAgency } from '@lib/service';
import { PartnershipModule, partnershipStreams } from './partnership.module';

void runAgency('partnership', partnershipStreams, [PartnershipModule]);
