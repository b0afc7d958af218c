import { earlyHealthNotificationV1, earlyYearsNotificationV1 } from '@lib/contracts';
import { millStreet, trust } from '../organisations';
import type { Scene } from '../scene';
import { child, recordAt, type Story, toldBy, workdayAgo } from './on-purpose';

export function bornOnTwoDays(scene: Scene): Story {
  const { today } = scene;
  const year = Number(today.slice(0, 4)) - 4;
  const linden = child(scene, 4, 'Linden Tarn', 0, { dateOfBirth: `${year}-04-07` });
  const raisedOn = workdayAgo(today, 70);
  const minded = recordAt(scene, millStreet, linden, raisedOn, { givenName: 'Lindy', dateOfBirth: `${year}-07-04` });
  const clinic = recordAt(scene, trust, linden, raisedOn, { sex: linden.sex });
  return {
    people: [linden],
    why:
      'Kept apart until a person decides: the childminder and the trust give one NHS number and two dates of birth, day ' +
      'and month the wrong way round. Each side names the other.',
    tellings: [
      toldBy(scene, minded, earlyYearsNotificationV1, raisedOn, {
        settingName: millStreet.name,
        concern: 'Lines up the same cars every morning and cannot bear it when the day goes differently.',
        areasOfNeed: ['ASD'],
        tried: 'A picture board of the day.',
        parentInformed: true,
      }),
      toldBy(scene, clinic, earlyHealthNotificationV1, workdayAgo(today, 52), {
        opinionFormedOn: workdayAgo(today, 60),
        parentInformedOn: workdayAgo(today, 58),
        opinion: 'probablyHas',
        concerning: 'specialEducationalNeeds',
        clinicalSummary: 'Waits for an autism assessment.',
        voluntaryOrganisations: ['Northbank Autism Parents'],
      }),
    ],
  };
}
