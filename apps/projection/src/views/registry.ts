import { countsView } from './counts/counts.fold';
import { delaysView } from './delays/delays.fold';
import { earlyIdentificationView } from './early-identification/early-identification.fold';
import { equipmentView } from './equipment/equipment.fold';
import { exclusionsView } from './exclusions/exclusions.fold';
import { identityView } from './identity/identity.fold';
import { planMakingView } from './plan-making/plan-making.fold';
import { reasonUnderstoodView } from './reason-understood/reason-understood.fold';
import { recordView } from './record/record.fold';
import { retellingView } from './retelling/retelling.fold';
import { searchView } from './search/search.fold';
import { silenceView } from './silence/silence.fold';
import { stalePlansView } from './stale-plans/stale-plans.fold';
import { timelinessView } from './timeliness/timeliness.fold';
import { foldVersionOf, type View } from './view';
import { waitsView } from './waits/waits.fold';
import { whatsNewView } from './whats-new/whats-new.fold';
import { worklistView } from './worklist/worklist.view';

/** Every view, a line each. */
export const views: readonly View[] = [
  delaysView,
  reasonUnderstoodView,
  recordView,
  searchView,
  timelinessView,
  worklistView,
  earlyIdentificationView,
  whatsNewView,
  silenceView,
  retellingView,
  waitsView,
  equipmentView,
  stalePlansView,
  exclusionsView,
  countsView,
  planMakingView,
  identityView,
];

export const foldVersion = foldVersionOf(views);
