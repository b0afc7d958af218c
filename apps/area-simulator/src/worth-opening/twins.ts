import { earlyHealthNotificationV1, earlyYearsNotificationV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { addDays, workday } from '../days';
import { quarryBank, trust } from '../organisations';
import type { Person } from '../person';
import type { Scene } from '../scene';
import { child, recordAt, type Story, toldBy, workdayAgo } from './on-purpose';

export function twins(scene: Scene): Story {
  const { today } = scene;
  const fern = child(scene, 2, 'Fern Drumlin', 1183);
  const hazel = child(scene, 3, 'Hazel Drumlin', 1183, { postcode: fern.postcode, twinOf: fern.nhsNumber });
  const seen = (twin: Person, raisedOn: LocalDate, concern: string, areasOfNeed: readonly string[]) =>
    toldBy(scene, recordAt(scene, quarryBank, twin, raisedOn), earlyYearsNotificationV1, raisedOn, {
      ...{ settingName: quarryBank.name, concern, areasOfNeed, parentInformed: true },
    });
  const notified = (twin: Person, notifiedOn: LocalDate, clinicalSummary: string) =>
    toldBy(scene, recordAt(scene, trust, twin, notifiedOn, { sex: twin.sex }), earlyHealthNotificationV1, notifiedOn, {
      opinionFormedOn: workday(addDays(notifiedOn, -12)),
      parentInformedOn: workday(addDays(notifiedOn, -10)),
      discussedWithParentOn: workday(addDays(notifiedOn, -3)),
      ...{ opinion: 'probablyHas', concerning: 'both', clinicalSummary },
    });
  return {
    people: [{ ...fern, twinOf: hazel.nhsNumber }, hazel],
    why:
      `One of twins: the other is Hazel Drumlin (${hazel.nhsNumber}). Same date of birth, postcode, family name and ` +
      'nursery, and two records that are never joined.',
    tellings: [
      seen(fern, workdayAgo(today, 80), 'Falls often and tires on the stairs; does not yet hold a crayon.', ['PD']),
      seen(hazel, workdayAgo(today, 80), 'Speaks for both at home and says nothing at nursery.', ['SLCN', 'SEMH']),
      notified(fern, workdayAgo(today, 61), 'Born at twenty-eight weeks; stiff legs, seen by physiotherapy.'),
      notified(hazel, workdayAgo(today, 33), 'Born at twenty-eight weeks; development as expected but for speech.'),
    ],
  };
}
