import { relatedNow } from '@lib/casework';
import { ofEachChild, type View } from '../view';
import { worklistEntry } from './worklist.fold';

/** What needs doing for a child, beside its time limits. */
export const worklistView: View = {
  name: 'worklist',
  version: 4,
  keptIn: 'area',
  fold: ofEachChild((child) => worklistEntry(child, relatedNow(child.relationships))),
};
