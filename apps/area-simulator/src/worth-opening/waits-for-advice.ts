import { adviceRequestV1, earlyHealthNotificationV1, earlyYearsNotificationV1 } from '@lib/contracts';
import { addDays } from '../days';
import { council, quarryBank, trust } from '../organisations';
import type { Scene } from '../scene';
import { askedOfSocialCare, asking, child, recordAt, type Story, toldBy, workdayAgo } from './on-purpose';

export function waitsForAdvice(scene: Scene): Story {
  const { today } = scene;
  const rowan = child(scene, 1, 'Rowan Moraine', 1324);
  const askedOn = workdayAgo(today, 42 + 5);
  const nursery = recordAt(scene, quarryBank, rowan, askedOn);
  const clinic = recordAt(scene, trust, rowan, askedOn, { sex: rowan.sex });
  const team = recordAt(scene, council, rowan, askedOn);
  const raisedOn = workdayAgo(today, 126);
  const first = toldBy(scene, nursery, earlyYearsNotificationV1, raisedOn, {
    settingName: quarryBank.name,
    concern: 'Does not answer to the name and takes no notice of instructions.',
    areasOfNeed: ['ASD'],
    parentInformed: true,
  });
  const corrected = toldBy(scene, nursery, earlyYearsNotificationV1, addDays(raisedOn, 21), {
    raisedOn,
    settingName: quarryBank.name,
    concern:
      'Answers to the name and follows instructions when they are signed or said close by; not from across the room.',
    areasOfNeed: ['HI', 'SLCN'],
    tried: 'Saying it again from close by; signs.',
    parentInformed: true,
    corrects: first.message.event.id,
  });
  return {
    people: [rowan],
    why:
      'Social care was asked for advice and has not told it: several days past the last day in time when this area was made. ' +
      'The nursery’s notification was corrected three weeks later; the first words stay, struck through.',
    tellings: [
      first,
      corrected,
      toldBy(scene, clinic, earlyHealthNotificationV1, workdayAgo(today, 93), {
        opinionFormedOn: workdayAgo(today, 96),
        opinion: 'probablyHas',
        concerning: 'specialEducationalNeeds',
        clinicalSummary: 'Fluid in both ears for half a year; language is about a year behind.',
        voluntaryOrganisations: ['Northbank Early Talkers'],
      }),
      toldBy(scene, team, adviceRequestV1, askedOn, asking(team, 'What does the family need at home?')),
    ],
    clocks: askedOfSocialCare(scene, team, askedOn),
  };
}
