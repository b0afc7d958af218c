import { runAgency } from '@lib/service';
import { EducationModule, educationStreams } from './education.module';

void runAgency('education', educationStreams, [EducationModule]);
