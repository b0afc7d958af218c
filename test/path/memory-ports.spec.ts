import { journalContract } from '../../apps/projection/src/journal/journal.contract';
import { viewsContract } from '../../apps/projection/src/store/views.contract';
import { JournalShelf, memoryJournal, memoryViews, ViewsShelf } from './memory-ports';

describe('the journal in memory, which the schedules step through', () => {
  journalContract(async () => memoryJournal(new JournalShelf()));
});

describe('the views in memory, which the schedules step through', () => {
  viewsContract(async () => memoryViews(new ViewsShelf()));
});
