import type { ChildRecord, ReadClock, Status } from '@lib/client';
import { contextualDate, hasEnded } from '../words/contextual-date';
import { counted } from '../words/days';
import type { RecordWords } from '../words/for-readers';
import { organisationInWords } from '../words/organisations';
import { kindInWords } from '../words/standards';
import { goneInWords } from './cases.view';
import type { FactHref } from './child-hrefs';

/** The word for each; the tone of the date is only a second way of saying it. */
const STATUSES: Readonly<Record<Status, string>> = {
  running: 'Running',
  metInTime: 'In time',
  metLate: 'Late',
  excused: 'Late, excused',
  overdue: 'Overdue',
  stopped: 'Stopped',
  cutShort: 'Cut short',
};

/** What is due, the latest first, apart from what nobody has to act on any more. */
export function dueView(record: ChildRecord, href: FactHref, words: Pick<RecordWords, 'mustAct'>) {
  const ordered = [...record.clocks].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const view = (clock: ReadClock) => clockView(clock, record.asAt, href, words);
  const open = ordered.filter((clock) => !hasEnded(clock, record.asAt)).map(view);
  const ended = ordered.filter((clock) => hasEnded(clock, record.asAt)).map(view);
  return {
    open,
    ended,
    endedInWords: `${counted(ended.length, 'time limit')} that ${ended.length === 1 ? 'has' : 'have'} ended`,
  };
}

function clockView(clock: ReadClock, asAt: string, href: FactHref, { mustAct }: Pick<RecordWords, 'mustAct'>) {
  return {
    id: clock.id,
    standard: clock.standard,
    title: clock.title,
    mustAct: mustAct(organisationInWords(clock.body)),
    body: organisationInWords(clock.body),
    date: contextualDate(clock, asAt),
    authority: `${kindInWords(clock.kind)}: ${clock.citation}`,
    status: STATUSES[clock.status],
    ...(clock.status === 'running' ? { gone: goneInWords(clock, asAt) } : {}),
    sentences: clock.sentences,
    startedBy: href(clock.source.startedBy),
    ...(clock.source.endedBy ? { endedBy: href(clock.source.endedBy) } : {}),
  };
}
