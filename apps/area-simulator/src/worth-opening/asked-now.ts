import { adviceRequestV1, earlyYearsNotificationV1 } from '@lib/contracts';
import { tell } from '../message';
import { council, harbourView } from '../organisations';
import type { Scene } from '../scene';
import { askedOfSocialCare, asking, child, recordAt, type Story, toldBy, workdayAgo } from './on-purpose';

export function askedNow(scene: Scene): Story {
  const { today, random, numbers } = scene;
  const juniper = child(scene, 6, 'Juniper Esker', 1460);
  const askedOn = workdayAgo(today, 4);
  const nursery = recordAt(scene, harbourView, juniper, askedOn);
  const team = recordAt(scene, council, juniper, askedOn);
  return {
    people: [juniper],
    why: 'Asked of social care this week through the council’s own page: the request waits in social care’s list for its answer.',
    tellings: [
      toldBy(scene, nursery, earlyYearsNotificationV1, workdayAgo(today, 58), {
        settingName: harbourView.name,
        concern: 'Needs one adult throughout, is fed with a spoon and does not yet sit without support.',
        areasOfNeed: ['SLD', 'PD'],
        tried: 'Supportive chair lent by the pre-school.',
        parentInformed: true,
      }),
      tell(random, team, {
        id: numbers.event(council, askedOn),
        contract: adviceRequestV1,
        toldOn: askedOn,
        data: { askedOn, ...asking(team, 'Are short breaks in place, and what equipment is needed at home?') },
        throughWorkflow: true,
      }),
    ],
    clocks: askedOfSocialCare(scene, team, askedOn),
  };
}
