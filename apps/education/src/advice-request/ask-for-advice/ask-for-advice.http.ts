import { adviceRequestV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';
import { askForAdvice } from './ask-for-advice';

/** A case officer, or the council's case system, asks a body for its advice. */
export const AskForAdviceController = stepRoute({
  id: 'askForAdvice',
  summary: 'Ask a body for its advice in an EHC needs assessment',
  contract: adviceRequestV1,
  roles: ['sen-case-officer', 'system:education'],
  decide: askForAdvice,
});
