import { earlyHealthNotificationV1, earlyYearsNotificationV1 } from '@lib/contracts';
import { millStreet, trust } from '../organisations';
import { mistyped } from '../person';
import { inGroups } from '../records';
import type { Scene } from '../scene';
import { child, recordAt, type Story, toldBy, workdayAgo } from './on-purpose';

export function mistypedNumber(scene: Scene): Story {
  const { today } = scene;
  const marigold = child(scene, 5, 'Marigold Corrie', 1010);
  const raisedOn = workdayAgo(today, 44);
  const wrong = { nhsNumber: inGroups(mistyped(marigold.nhsNumber)) };
  const minded = recordAt(scene, millStreet, marigold, raisedOn, wrong);
  const clinic = recordAt(scene, trust, marigold, raisedOn, { sex: marigold.sex });
  return {
    people: [marigold],
    why:
      'The childminder turned two digits of the NHS number round. Its notification was kept and flagged, and stands by ' +
      'itself: look the child up by name and date of birth to see both records.',
    tellings: [
      toldBy(scene, minded, earlyYearsNotificationV1, raisedOn, {
        settingName: millStreet.name,
        concern: 'Feels for the edge of the step and holds books against the nose.',
        areasOfNeed: ['VI'],
        parentInformed: true,
      }),
      toldBy(scene, clinic, earlyHealthNotificationV1, workdayAgo(today, 30), {
        opinionFormedOn: workdayAgo(today, 41),
        parentInformedOn: workdayAgo(today, 41),
        discussedWithParentOn: workdayAgo(today, 36),
        opinion: 'has',
        concerning: 'disability',
        clinicalSummary: 'Low vision in both eyes; glasses worn all day.',
        voluntaryOrganisations: ['Northbank Sight Circle'],
      }),
    ],
  };
}
