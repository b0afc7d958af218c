import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { fern, toldBySchool as told } from '../example-told';
import { Corrects, IsPastDay, IsText, Personal, Says } from '../fields';

export class UpnChangedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Changed on') @IsPastDay() changedOn!: string;
  @Says(
    'Unique pupil number before',
    'Temporary, or of the school before. The one in use is told with the child. Whoever looks for the child by either finds the one record.',
  )
  @Personal()
  @IsText(40)
  formerUpn!: string;
  @Corrects() corrects?: string;
}

/** A temporary number gives way to the lasting one, or a pupil who changed schools was given another (DfE, Unique pupil numbers guidance). */
export const upnChangedV1 = contract<UpnChangedV1>({
  type: 'education.upn-changed.v1',
  title: 'Unique pupil number changed',
  description: 'A school uses another unique pupil number of a child than was used before. Both are this child’s.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'changedOn',
  resource: 'upn-changes',
  data: UpnChangedV1,
  example: {
    ...{ ...told, subject: 'QBS-88', id: 'upn-changed-6', time: '2026-05-12T10:00:00Z' },
    data: {
      child: { ...fern, upn: 'B801200005001' },
      changedOn: '2026-05-11',
      formerUpn: 'U80120032600A',
    },
  },
});
