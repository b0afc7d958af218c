import { draftCommentsReceivedV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';

/** The council records what the family says of the draft. Told, not decided: it follows on nothing, and may come again. */
export const ReceiveCommentsController = stepRoute({
  id: 'receiveDraftComments',
  summary: 'Record what the family says of the draft',
  contract: draftCommentsReceivedV1,
  roles: ['sen-case-officer', 'system:education'],
});
