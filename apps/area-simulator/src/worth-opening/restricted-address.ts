import { adviceRequestV1, earlyYearsNotificationV1, socialCareAdviceV1 } from '@lib/contracts';
import { addDays } from '../days';
import { council, quarryBank, socialCare } from '../organisations';
import type { Scene } from '../scene';
import { askedOfSocialCare, asking, child, recordAt, type Story, toldBy, workdayAgo } from './on-purpose';

export function restricted(scene: Scene): Story {
  const { today } = scene;
  const willow = child(scene, 7, 'Willow Saltmarsh', 1690, { addressIsRestricted: true });
  const askedOn = workdayAgo(today, 75);
  const nursery = recordAt(scene, quarryBank, willow, askedOn);
  const team = recordAt(scene, council, willow, askedOn);
  const care = recordAt(scene, socialCare, willow, askedOn, { addressIsRestricted: true });
  return {
    people: [willow],
    why:
      'Social care says that nobody may learn where this child lives. Months earlier the nursery had told a postcode: ' +
      'open the record as a case officer, then as a social worker.',
    tellings: [
      toldBy(scene, nursery, earlyYearsNotificationV1, workdayAgo(today, 190), {
        settingName: quarryBank.name,
        concern: 'Cries for most of the session and hides when the door opens.',
        areasOfNeed: ['SEMH'],
        parentInformed: true,
      }),
      toldBy(scene, team, adviceRequestV1, askedOn, asking(team, 'Is the family known to you?')),
      toldBy(scene, care, socialCareAdviceV1, addDays(askedOn, 28), {
        requestReference: `${team.subject}/SC`,
        askedBy: council.code,
        knownToService: 'known',
        needs: 'The child and one parent are starting again somewhere safe.',
        provision: 'One key worker for the family; a nursery place that begins slowly.',
        outcomes: ['Stays for a whole session without a parent.'],
        authorRole: 'Social worker, assessment team',
      }),
    ],
    clocks: askedOfSocialCare(scene, team, askedOn, addDays(askedOn, 28)),
  };
}
