import { earlyIdentificationView } from './early-identification/early-identification.fold';
import { recordView } from './record/record.fold';
import { searchView } from './search/search.fold';
import { timelinessView } from './timeliness/timeliness.fold';
import { foldVersionOf, type View } from './view';
import { whatsNewView } from './whats-new/whats-new.fold';
import { worklistView } from './worklist/worklist.view';

/** Every view, a line each. */
export const views: readonly View[] = [
  recordView,
  searchView,
  timelinessView,
  worklistView,
  earlyIdentificationView,
  whatsNewView,
];

export const foldVersion = foldVersionOf(views);
