import { exceptionRecordedV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';

/** The council records a circumstance that may excuse lateness. Told, not decided: what it excuses is made out from its days. */
export const RecordExceptionController = stepRoute({
  id: 'recordException',
  summary: 'Record what may excuse lateness, with its evidence',
  contract: exceptionRecordedV1,
  roles: ['sen-case-officer', 'system:education'],
});
