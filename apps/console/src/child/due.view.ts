import type { ChildRecord, ReadClock } from '../api-types';
import { contextualDate, hasEnded } from '../words/contextual-date';
import { counted } from '../words/days';
import { organisationInWords } from '../words/organisations';
import type { FactHref } from './fact.view';

const KINDS: Readonly<Record<string, string>> = {
  law: 'Law',
  guidance: 'Guidance',
  national: 'National measure',
  local: 'Local practice, which cannot be breached',
};

/** What is due, the latest first, apart from what nobody has to act on any more. */
export function dueView(record: ChildRecord, href: FactHref) {
  const ordered = [...record.clocks].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const view = (clock: ReadClock) => clockView(clock, record.asAt, href);
  const open = ordered.filter((clock) => !hasEnded(clock, record.asAt)).map(view);
  const ended = ordered.filter((clock) => hasEnded(clock, record.asAt)).map(view);
  return {
    open,
    ended,
    endedInWords: `${counted(ended.length, 'time limit')} that ${ended.length === 1 ? 'has' : 'have'} ended`,
  };
}

function clockView(clock: ReadClock, asAt: string, href: FactHref) {
  return {
    id: clock.id,
    title: clock.title,
    mustAct: `${organisationInWords(clock.body)} must act`,
    body: organisationInWords(clock.body),
    date: contextualDate(clock, asAt),
    authority: `${KINDS[clock.kind] ?? clock.kind}: ${clock.citation}`,
    sentences: clock.sentences,
    startedBy: href(clock.source.startedBy),
    ...(clock.source.endedBy ? { endedBy: href(clock.source.endedBy) } : {}),
  };
}
