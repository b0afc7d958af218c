import {
  adviceRequestV1,
  earlyHealthNotificationV1,
  earlyYearsNotificationV1,
  socialCareAdviceV1,
} from '@lib/contracts';
import { addDays } from '../days';
import { council, harbourView, socialCare, trust } from '../organisations';
import type { Scene } from '../scene';
import { askedOfSocialCare, asking, child, recordAt, type Story, toldBy, workdayAgo } from './on-purpose';

export function agenciesThatDiffer(scene: Scene): Story {
  const { today } = scene;
  const sorrel = child(scene, 0, 'Sorrel Gritstone', 1571);
  const askedOn = workdayAgo(today, 140);
  const nursery = recordAt(scene, harbourView, sorrel, askedOn, { givenName: 'Sorrell' });
  const clinic = recordAt(scene, trust, sorrel, askedOn, { postcode: 'ZZ99 8QX', sex: sorrel.sex });
  const team = recordAt(scene, council, sorrel, askedOn);
  const care = recordAt(scene, socialCare, sorrel, askedOn);
  return {
    people: [sorrel],
    why:
      'Told by three agencies under four local ids. They differ on the postcode and on how the name is spelled, and ' +
      'social care’s advice came two weeks after its last day in time.',
    tellings: [
      toldBy(scene, nursery, earlyYearsNotificationV1, workdayAgo(today, 231), {
        settingName: harbourView.name,
        concern: 'Watches lips, answers from one side only and joins two words where others join five.',
        areasOfNeed: ['HI', 'SLCN'],
        tried: 'Sitting close to whoever reads; signs with every song.',
        parentInformed: true,
      }),
      toldBy(scene, clinic, earlyHealthNotificationV1, workdayAgo(today, 205), {
        opinionFormedOn: workdayAgo(today, 219),
        parentInformedOn: workdayAgo(today, 219),
        discussedWithParentOn: workdayAgo(today, 210),
        opinion: 'has',
        concerning: 'both',
        clinicalSummary: 'Moderate hearing loss on the left; hearing aid fitted and worn most of the day.',
        voluntaryOrganisations: ['Northbank Deaf Children’s Group'],
      }),
      toldBy(scene, team, adviceRequestV1, askedOn, asking(team, 'Is the family known to you, and what would help?')),
      toldBy(scene, care, socialCareAdviceV1, addDays(askedOn, 42 + 14), {
        requestReference: `${team.subject}/SC`,
        askedBy: council.code,
        knownToService: 'known',
        needs: 'The family cannot leave Sorrel with anyone who does not sign.',
        provision: 'Three hours of short breaks a week with a signing carer.',
        outcomes: ['Sorrel spends one afternoon a week with other children outside nursery.'],
        authorRole: 'Social worker, disabled children’s team',
      }),
    ],
    clocks: askedOfSocialCare(scene, team, askedOn, addDays(askedOn, 42 + 14)),
  };
}
